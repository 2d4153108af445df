import type { Symptoms } from '#lib/core/symptoms.ts'
import { INCIDENT } from './from-log.ts'
import { proofLine } from './proof-line.ts'
import { readLines } from './read-lines.ts'
import type { CauseFinding, CauseRule, Scene } from './rule.ts'
import type { Said } from './said.ts'

/**
 * Makes one rule of several that read the log on their own: the first speaks, unless a later one proves its cause by a line of
 * a later incident, nearer to the end.
 */
export function nearerFinding(rules: readonly CauseRule[]): CauseRule {
  return (symptoms: Symptoms, scene: Scene) => {
    const found = rules.flatMap((rule) => rule(symptoms, scene) ?? [])
    const first = found[0]
    if (!first || found.length === 1) return first ?? null
    const lines = readLines(symptoms.log, 'log')
    const entries = found.map((finding) => entryOf(finding, lines))
    const last = Math.max(...entries.map((entry) => entry ?? 0))
    return found.find((_, at) => isWithin(entries[at] ?? null, last, at)) ?? first
  }
}

// A first finding without a line of the log was told by a check just now; a later one is weaker than any line.
function isWithin(entry: number | null, last: number, at: number): boolean {
  return entry === null ? at === 0 : last - entry <= INCIDENT
}

function entryOf({ proof }: CauseFinding, lines: readonly Said[]): number | null {
  const words = proof.find(({ source }) => source === 'log')?.words
  if (words === undefined) return null
  const bare = words.replace(/^…|…$/g, '')
  return lines.findLast((line) => proofLine(line, '').words.includes(bare))?.entry ?? null
}
