import { redact } from '#lib/core/redact.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { countsAsTrouble } from './counts-as-trouble.ts'
import { exitProof } from './exit-proof.ts'
import type { LogRule } from './log-rule.ts'
import { matchRule, type RuleMatch } from './match-rule.ts'
import { proofLine } from './proof-line.ts'
import type { CauseFinding, CauseRule } from './rule.ts'
import type { Level, Said } from './said.ts'
import { tellingLines } from './telling-lines.ts'

/** How many entries of a log apart lines may be and still tell of one incident. */
export const INCIDENT = 12
const WEAK: readonly (Level | null)[] = ['warn', 'info', 'debug']

/**
 * Makes one rule of many that read lines, in their order. What a failing check was told now goes before the log; in the log the
 * incident nearest to its end counts, and within it the rule that stands first. Only lines that it `heeds` give anything away.
 */
export function fromLog(rules: readonly LogRule[], heeds: (line: Said) => boolean): CauseRule {
  return (symptoms) => {
    const { told, logged } = tellingLines(symptoms)
    const now = nearest(rules, told, heeds)
    if (now) return findingOf(now, symptoms)
    const counts = countsAsTrouble(symptoms, logged)
    const last = nearest(rules, logged, (line, at) => heeds(line) && counts(line, at))
    return last ? findingOf(last, symptoms) : null
  }
}

/** Whether a line is called no more than a warning by its speaker. */
export function isMild({ level }: Said): boolean {
  return WEAK.includes(level)
}

/** Whether a line may be called an error: its speaker says so, or does not say. */
export function isGrave(line: Said): boolean {
  return !isMild(line)
}

function nearest(
  rules: readonly LogRule[],
  lines: readonly Said[],
  counts: (line: Said, at: number) => boolean,
): RuleMatch | null {
  const matches = rules.flatMap((rule) => matchRule(rule, lines, counts) ?? [])
  const last = Math.max(...matches.map(({ line }) => line.entry))
  return matches.find(({ line }) => last - line.entry <= INCIDENT) ?? null
}

function findingOf(match: RuleMatch, symptoms: Symptoms): CauseFinding {
  return {
    code: match.code,
    title: redact(match.title),
    proof: [proofLine(match.line, symptoms.service.name, match.telling), ...exitProof(symptoms)],
    wayOut: redact(match.wayOut),
  }
}
