import type { Symptoms } from '#lib/core/symptoms.ts'
import { connectionRefused } from './connection-refused.ts'
import { type ConnectionTrouble, connectionTrouble, isLocal } from './connection-words.ts'
import { dependencyDown } from './dependency-down.ts'
import { hostNotFound } from './host-not-found.ts'
import { localhostInContainer } from './localhost-in-container.ts'
import { proofLine } from './proof-line.ts'
import type { CauseFinding, CauseRule, Scene } from './rule.ts'
import type { Said } from './said.ts'
import { troubleLines } from './trouble-lines.ts'

/** What a connection that did not come about tells, without its proof; null where this is another's to tell. */
export type ConnectionRule = (
  trouble: ConnectionTrouble,
  symptoms: Symptoms,
  scene: Scene,
) => Omit<CauseFinding, 'proof'> | null

const RULES: readonly ConnectionRule[] = [
  dependencyDown,
  localhostInContainer,
  hostNotFound,
  connectionRefused,
]

// What a process said long before it ended is not why.
const NEAR = 12

/** Reads from the last lines which connection did not come about, and whether the other side is down, elsewhere or unknown. */
export const connectionLost: CauseRule = (symptoms, scene) => {
  const lines = troubleLines(symptoms)
  const last = lines.findLast(({ source }) => source === 'log')?.entry ?? 0
  const isNear = ({ source, entry }: Said) => source !== 'log' || last - entry <= NEAR
  const told = lines.flatMap((line, at) => {
    if (!isNear(line)) return []
    const rest = lines
      .slice(at + 1)
      .filter(({ entry, source }) => entry === line.entry && source === line.source)
    const trouble = connectionTrouble(
      line.text,
      rest.map(({ text }) => text),
    )
    return trouble && !isHealthChecksOwn(trouble, line) ? [{ line, trouble }] : []
  })
  const nearestFirst = told.toReversed()
  const named = nearestFirst.filter(({ trouble }) => trouble.host !== null)
  const nameless = nearestFirst.filter(({ trouble }) => trouble.host === null)
  for (const { line, trouble } of [...named, ...nameless]) {
    for (const rule of RULES) {
      const found = rule(trouble, symptoms, scene)
      if (found) return { ...found, proof: [proofLine(line, symptoms.service.name)] }
    }
  }
  return null
}

function isHealthChecksOwn({ host }: ConnectionTrouble, { source }: Said): boolean {
  return source === 'health check' && (host === null || isLocal(host))
}
