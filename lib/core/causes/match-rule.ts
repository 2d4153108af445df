import type { CauseCode } from '#lib/core/cause.ts'
import type { LogRule, Told, Words } from './log-rule.ts'
import type { Said } from './said.ts'

const AROUND = 40

/** Where a rule found its cause: the line, its place, and the words that told it. */
export type RuleMatch = Words & { code: CauseCode; line: Said; at: number; telling: string }

/**
 * Finds the last of `lines`, among those that `counts`, in which a rule sees its cause, and in its entry the first that says the
 * same; null where it sees none.
 */
export function matchRule(
  rule: LogRule,
  lines: readonly Said[],
  counts: (line: Said, at: number) => boolean,
): RuleMatch | null {
  let found: RuleMatch | null = null
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (found && line?.entry !== found.line.entry) break
    if (!line || !counts(line, at) || rule.ignores?.(line)) continue
    const told = tellOf(rule, line, lines, at)
    if (told && (!found || told.title === found.title)) found = { code: rule.code, line, at, ...told }
  }
  return found
}

function tellOf(
  rule: LogRule,
  line: Said,
  lines: readonly Said[],
  at: number,
): (Words & { telling: string }) | null {
  for (const { when, unless, say } of rule.tells) {
    const match = when.exec(line.text)
    if (!match || unless?.test(line.text)) continue
    const words = say(toldBy(match, line, lines, at))
    if (words) return { ...words, telling: match[0] }
  }
  return null
}

function toldBy(match: RegExpExecArray, line: Said, lines: readonly Said[], at: number): Told {
  return {
    name: (group) => match.groups?.[group]?.trim() ?? '',
    line,
    before: lines.slice(Math.max(0, at - AROUND), at).toReversed(),
    after: lines.slice(at + 1, at + 1 + AROUND),
  }
}
