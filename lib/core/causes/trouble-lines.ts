import type { Symptoms } from '#lib/core/symptoms.ts'
import { countsAsTrouble } from './counts-as-trouble.ts'
import type { Said } from './said.ts'
import { tellingLines } from './telling-lines.ts'

/** The lines that can still bear on the trouble, oldest first: of the log, then what failing checks were told. */
export function troubleLines(symptoms: Symptoms): Said[] {
  const { told, logged } = tellingLines(symptoms)
  return [...logged.filter(countsAsTrouble(symptoms, logged)), ...told]
}
