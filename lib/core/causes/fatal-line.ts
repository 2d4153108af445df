import type { Symptoms } from '#lib/core/symptoms.ts'
import type { Said } from './said.ts'
import type { Uncaught } from './uncaught-error.ts'

const LAST_ENTRIES = 6
const FATAL =
  /^(?:fatal|panic|critical|error|err|fatal error|startup error|abort(?:ed)?)(?::|!| -)\s|^\S{1,60}: (?:fatal|error): /i
const EMPTY =
  /^(?:npm|yarn|pnpm)?\s?(?:error|fatal):?$|exit(?:ed)? (?:with )?(?:code|status)|ELIFECYCLE|command failed|A complete log of this run|terminated$/i

/** Finds the last line by which a process that ended with an error said what stopped it; null where it named none. */
export function fatalLine(
  { container }: Pick<Symptoms, 'container'>,
  lines: readonly Said[],
  counts: (line: Said, at: number) => boolean,
): Uncaught | null {
  if (!container || container.exitCode === 0 || container.exitCode === null || container.state === 'running')
    return null
  const lastEntry = lines.at(-1)?.entry ?? 0
  const isTelling = (line: Said, at: number): boolean =>
    !line.isNested && lastEntry - line.entry < LAST_ENTRIES && counts(line, at) && !EMPTY.test(line.text)
  const at =
    lastWhere(lines, (line, place) => isTelling(line, place) && line.level === 'fatal') ??
    lastWhere(
      lines,
      (line, place) => isTelling(line, place) && (line.level === 'error' || FATAL.test(line.text)),
    )
  const line = at === null ? undefined : lines[at]
  return at === null || !line ? null : { line, at, words: line.text, place: null }
}

function lastWhere(lines: readonly Said[], is: (line: Said, at: number) => boolean): number | null {
  const at = lines.findLastIndex(is)
  return at < 0 ? null : at
}
