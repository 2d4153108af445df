import type { CheckResult } from '#lib/core/outcome.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { countsAsTrouble } from './counts-as-trouble.ts'
import type { Said } from './said.ts'
import { tellingLines } from './telling-lines.ts'

/** The lines of a container that can still bear on the trouble, oldest first: of its log, then what failing checks were told. */
export function troubleLines(symptoms: Symptoms): Said[] {
  const { told, logged } = tellingLines(symptoms)
  const own = symptoms.results.filter(isUnreached).map(({ evidence }) => evidence.output)
  const spoken = told.filter(
    ({ raw, source }) => source !== 'check' || !own.some((output) => output.includes(raw)),
  )
  return [...logged.filter(countsAsTrouble(symptoms, logged)), ...spoken]
}

// What is told of a request that reached nothing are words of this side, not of the container.
function isUnreached({ kind, evidence }: CheckResult): boolean {
  return kind === 'http' && !evidence.actual.startsWith('status ')
}
