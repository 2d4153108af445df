import { spawn } from 'node:child_process'
import { gitEnvironment } from './git-environment.ts'
import { GitUnavailable } from './git-unavailable.ts'

/** One call of git in a folder; `onOutput` gets the output as it comes, `signal` ends the call. */
export type GitCall = {
  folder: string
  args: readonly string[]
  input?: string
  onOutput: (chunk: Buffer) => void
  signal: AbortSignal
}

export type GitEnd = { exitCode: number; complaint: string }

const LONGEST_COMPLAINT = 4096

// The repository's own configuration may name programs; none of them may run.
const GUARDS = [
  '--no-pager',
  ...[
    'safe.directory=*',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'log.showSignature=false',
    'log.showRoot=true',
  ].flatMap((setting) => ['-c', setting]),
]

/** Runs git without a shell and maps its end to exit code and complaint; throws GitUnavailable when it cannot start or is stopped. */
export function runGit(call: GitCall): Promise<GitEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...GUARDS, '-C', call.folder, ...call.args], {
      env: gitEnvironment(call.folder, process.env),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      signal: call.signal,
      killSignal: 'SIGKILL',
    })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => {
      if (complaint.length < LONGEST_COMPLAINT) complaint += chunk.toString('utf8')
    })
    child.stdout.on('data', (chunk: Buffer) => {
      try {
        call.onOutput(chunk)
      } catch (error) {
        child.kill('SIGKILL')
        reject(error)
      }
    })
    // Git may end before it has read its input; its exit code says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(call.input ?? '')
    child.on('error', (error) => reject(asUnavailable(error, call.signal)))
    child.on('close', (code) =>
      resolve({ exitCode: code ?? -1, complaint: complaint.slice(0, LONGEST_COMPLAINT) }),
    )
  })
}

function asUnavailable(error: Error, signal: AbortSignal): Error {
  if (signal.aborted)
    return new GitUnavailable('too slow', 'Reading the repository took too long and was stopped.', {
      cause: error,
    })
  if ('code' in error && error.code === 'ENOENT') {
    return new GitUnavailable(
      'git missing',
      'git is not installed where Rollcall runs. Install git, then look again.',
      { cause: error },
    )
  }
  return new GitUnavailable('broken', `git could not be started: ${error.message}`, { cause: error })
}
