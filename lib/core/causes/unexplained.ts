import type { Symptoms } from '#lib/core/symptoms.ts'
import type { CauseFinding } from './rule.ts'

/** Maps symptoms that no rule understands to what is known: the most telling lines, and no guess. */
export function unexplained({ service, judged }: Symptoms): CauseFinding {
  return {
    code: 'unexplained',
    title: `No known cause for ${service.name}`,
    proof: [{ source: 'check', service: service.name, words: judged.reason }],
    wayOut: 'Read its log from the last start on.',
  }
}
