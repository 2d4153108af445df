import type { Proof, ProofSource } from '#lib/core/cause.ts'
import { printable } from '#lib/core/printable.ts'
import { redact } from '#lib/core/redact.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'

const LONGEST = 400

/** Maps words that were read somewhere to proof: one line, without secrets, at most 400 characters. */
export function proofOf({ service }: Pick<Symptoms, 'service'>, source: ProofSource, words: string): Proof {
  const points = [...redact(printable(words)).replaceAll(/\s+/g, ' ').trim()]
  const line = points.length <= LONGEST ? points.join('') : `${points.slice(0, LONGEST - 1).join('')}…`
  return { source, service: service.name, words: line }
}
