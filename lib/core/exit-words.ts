import type { ContainerObservation } from './observation.ts'

const KNOWN = new Map<number, string>([
  [125, 'The engine could not start the command (exit code 125)'],
  [126, 'Its command cannot be executed (exit code 126)'],
  [127, 'Its command was not found (exit code 127)'],
  [130, 'Ended by SIGINT (exit code 130)'],
  [134, 'Aborted itself with SIGABRT (exit code 134)'],
  [137, 'Killed by SIGKILL (exit code 137); the engine names no lack of memory'],
  [139, 'Crashed with SIGSEGV, a memory access fault (exit code 139)'],
  [143, 'Ended by SIGTERM (exit code 143)'],
])

/** Maps how a container ended to a clause with its exit code and, where one is known, the signal or cause; no full stop. */
export function exitWords(container: Pick<ContainerObservation, 'exitCode' | 'oomKilled'>): string {
  const { exitCode, oomKilled } = container
  if (oomKilled) return `Killed for lack of memory (${codeWords(exitCode)})`
  if (exitCode === null) return 'Ended; the engine gives no exit code'
  return KNOWN.get(exitCode) ?? signalWords(exitCode) ?? `Exited with code ${exitCode}`
}

function codeWords(exitCode: number | null): string {
  return exitCode === null ? 'no exit code' : `exit code ${exitCode}`
}

// By shells' convention 128 + n is death by signal n; 64 is Linux's highest.
function signalWords(exitCode: number): string | null {
  if (exitCode <= 128 || exitCode > 192) return null
  return `Ended by signal ${exitCode - 128} (exit code ${exitCode})`
}
