import type { Symptoms } from '#lib/core/symptoms.ts'
import type { Said } from './said.ts'
import { soundsOfTrouble } from './trouble-words.ts'
import type { Uncaught } from './uncaught-error.ts'

const LAST_ENTRIES = 6
const FATAL =
  /^(?:fatal|panic|critical|error|err|fatal error|startup error|abort(?:ed)?)(?::|!| -)\s|^\S{1,60}: (?:fatal|error): /i
// What a supervisor or a package manager adds says only that it ended.
const EMPTY =
  /^(?:(?:npm|yarn|pnpm)?\s?(?:error|fatal):?|abort(?:ing|ed)?|shutting down.{0,20}|exiting.{0,20}|terminat(?:ed|ing))[.!]?$|exit(?:ed)? (?:with )?(?:code|status)|exit status|ELIFECYCLE|command failed|complete log of this run/i

/**
 * Finds the line by which a process that ended with an error said what stopped it: one that its speaker calls fatal, else an
 * error, the wordiest of those that stand together; else its very last line, if that sounds of trouble. Null where there is none.
 */
export function fatalLine(
  { container }: Pick<Symptoms, 'container'>,
  lines: readonly Said[],
  counts: (line: Said, at: number) => boolean,
): Uncaught | null {
  if (!container || container.state === 'running' || !container.exitCode) return null
  const lastEntry = lines.at(-1)?.entry ?? 0
  const telling = lines.filter(
    (line, at) =>
      !line.isNested && lastEntry - line.entry < LAST_ENTRIES && counts(line, at) && !EMPTY.test(line.text),
  )
  const line =
    wordiest(telling.filter(({ level }) => level === 'fatal')) ??
    wordiest(telling.filter(({ level, text }) => level === 'error' || FATAL.test(text))) ??
    telling.slice(-1).find(({ text, level }) => level === null && soundsOfTrouble(text))
  return line ? { line, at: lines.indexOf(line), words: line.text, place: null } : null
}

function wordiest(lines: readonly Said[]): Said | undefined {
  return lines.toSorted((a, b) => b.text.length - a.text.length)[0]
}
