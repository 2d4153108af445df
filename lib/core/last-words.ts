import { printable } from './printable.ts'
import { redact } from './redact.ts'

const LONGEST = 200
const NAMES_TROUBLE =
  /^(?:[\w.]+(?:Error|Exception)\b|(?:fatal|error|panic|critical)\b[^\w]|exec(?:ve)?\b.*:|.*\b(?:not found|no such file|permission denied|address already in use)\b)/i
const STAMP = /^[[(]?\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d| UTC)?[\])]?\s*(?:\[\d+\]\s*)?/

/**
 * Maps the end of a log to the line that says why the process ended, without its time stamp: the last one that
 * names an error, else the last that is not empty; at most 200 characters, redacted; empty when nothing was said.
 */
export function lastWords(log: string): string {
  const lines = redact(printable(log))
    .split('\n')
    .map((line) => line.replace(STAMP, '').trim())
    .filter((line) => line !== '')
    .slice(-40)
  const line = lines.findLast((each) => NAMES_TROUBLE.test(each)) ?? lines.at(-1) ?? ''
  const points = [...line]
  return points.length <= LONGEST ? line : `${points.slice(0, LONGEST - 1).join('')}…`
}
