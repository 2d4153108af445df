import { ownFrame } from './own-frame.ts'
import type { Said } from './said.ts'

/** An error that nobody caught, as its language told it. */
export type Uncaught = { line: Said; at: number; words: string; place: string | null }

type Form = {
  /** The line that begins or names the error; its group `words` is what it says, where the line says it. */
  opens: RegExp
  unless?: RegExp
  /** Where the words stand when not in the line itself. */
  words?: (lines: readonly Said[], at: number) => number | null
  innermost: 'first' | 'last'
}

const FRAME = /^at \S|^File "|^Caused by:|^\.{3} \d|^#\d/
const MOST_FRAMES = 80

const FORMS: readonly Form[] = [
  { opens: /^Traceback \(most recent call last\):/, words: afterFrames, innermost: 'last' },
  {
    opens: /^(?:Exception in thread .{1,80}?|Unhandled exception\. ?)(?<words>[\w.$]{2,150}(?::.{0,400})?)$/,
    words: rootOf,
    innermost: 'first',
  },
  { opens: /^panic: (?<words>.{1,400})/, innermost: 'first' },
  { opens: /^fatal error: (?<words>.{1,400})/, innermost: 'first' },
  { opens: /^thread '.{1,60}' (?:\(\d{1,9}\) )?panicked at '(?<words>.{1,400})', /, innermost: 'first' },
  {
    opens: /^thread '.{1,60}' (?:\(\d{1,9}\) )?panicked at \S{1,200}:$/,
    words: (lines, at) => (lines[at + 1] ? at + 1 : null),
    innermost: 'first',
  },
  {
    opens: /^(?:PHP )?(?:Fatal error|Parse error):\s{1,4}(?:Uncaught )?(?<words>.{1,400})/,
    innermost: 'first',
  },
  { opens: /^\S{1,200}\.(?:rb|ru|rake):\d{1,6}:in [`'].{1,120}': (?<words>.{1,400})/, innermost: 'first' },
  { opens: /^\*\* \(\w[\w.]{0,80}\) (?<words>.{1,400})/, innermost: 'first' },
  {
    opens:
      /^(?:error: )?(?:Uncaught (?:\(in promise\) )?|Unhandled ?(?:Promise)? ?[Rr]ejection:? |\(node:\d{1,8}\) UnhandledPromiseRejectionWarning: )(?<words>.{1,400})/,
    innermost: 'first',
  },
  {
    opens:
      /^(?:Uncaught )?(?<words>(?:[A-Z][\w.$]{0,80})?(?:Error|Exception)\b(?: \[[\w.]{1,80}\])?: .{1,400})/,
    unless: /^Error: (?:Process completed|Command failed)/,
    innermost: 'first',
  },
  {
    opens: /^(?<words>(?:[a-z]\w{0,40}\.){1,8}[A-Z][\w$]{0,80}(?:Error|Exception)\b.{0,400})/,
    words: rootOf,
    innermost: 'first',
  },
  { opens: / at \S{1,200}\.p[lm] line \d{1,7}\.$/, innermost: 'first' },
  { opens: /^Error in (?<words>.{1,400})/, innermost: 'first' },
]

// These only stand alone at the top of a stack; without one they are a line like any other.
const NEEDS_STACK = FORMS.slice(10, 12)

/** Finds the last uncaught error in lines, among those that `counts`: what it says and where in the team's own code; null where there is none. */
export function uncaughtError(
  lines: readonly Said[],
  counts: (line: Said, at: number) => boolean,
): Uncaught | null {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (!line || !counts(line, at)) continue
    for (const form of FORMS) {
      const found = readForm(form, line, lines, at)
      if (found) return found
    }
  }
  return null
}

function readForm(form: Form, line: Said, lines: readonly Said[], at: number): Uncaught | null {
  const match = form.opens.exec(line.text)
  if (!match || form.unless?.test(line.text)) return null
  const trace = traceFrom(lines, at)
  if (NEEDS_STACK.includes(form) && trace.length < 2) return null
  const spokenAt = form.words?.(lines, at) ?? null
  const spoken = spokenAt === null ? undefined : lines[spokenAt]
  if (!spoken && match.groups?.words === undefined && form.words) return null
  const words = spoken ? spoken.text.replace(/^Caused by: /, '') : (match.groups?.words ?? line.text)
  const nearest = spokenAt === null || form.innermost === 'last' ? [] : traceFrom(lines, spokenAt)
  const place = ownFrame(nearest, form.innermost) ?? ownFrame(trace, form.innermost)
  return { line: spoken ?? line, at: spokenAt ?? at, words, place }
}

function traceFrom(lines: readonly Said[], at: number): Said[] {
  const rest = lines.slice(at + 1, at + 1 + MOST_FRAMES)
  const end = rest.findIndex(
    ({ text, isNested }) =>
      !isNested &&
      !FRAME.test(text) &&
      !/^(?:goroutine|\[signal |main\.|stack backtrace|\w+\.[\w.(*)]+\()/.test(text),
  )
  return lines.slice(at, at + 1 + (end < 0 ? rest.length : end))
}

// Python says what went wrong under its frames.
function afterFrames(lines: readonly Said[], at: number): number | null {
  for (let next = at + 1; next < Math.min(lines.length, at + MOST_FRAMES * 2); next += 1) {
    const line = lines[next]
    if (!line) return null
    if (!line.isNested && !/^File "/.test(line.text) && /^[A-Za-z_][\w.]{0,120}(?::|$)/.test(line.text))
      return next
  }
  return null
}

// Java wraps an error in others; the last of them is the first that happened.
function rootOf(lines: readonly Said[], at: number): number | null {
  const trace = traceFrom(lines, at)
  const last = trace.findLastIndex(({ text }) => /^Caused by: /.test(text))
  return last < 0 ? null : at + last
}
