import type { Subject } from './check.ts'
import type { Question } from './question.ts'
import { notRunning } from './way-in.ts'

type Withheld = Extract<Question, { on: 'nothing' }>

const SAMPLE = 'Sample data: nothing was asked.'
const MAY_NOT = 'on this host; a lead can permit them under Settings, Hosts.'

/** A question that is not put, for `reason`; `instead` says what would have been asked. */
export function withheld(reason: string, instead: string): Withheld {
  return { on: 'nothing', reason, instead }
}

/** Why nothing may be asked inside a subject's container, or null where its processes may be looked at. */
export function whyNotInside({ container, reach }: Subject): string | null {
  if (reach.sample) return SAMPLE
  return container?.state === 'running' ? null : notRunning(container)
}

/** Why no command may run in a subject's container, or null where it may. */
export function whyNoCommand(subject: Subject): string | null {
  if (!subject.reach.sample && !subject.allowed.exec) return `Commands inside containers are off ${MAY_NOT}`
  return whyNotInside(subject)
}

/** Why a subject's container may not be drilled, or null where it may. */
export function whyNoDrill(subject: Subject): string | null {
  if (!subject.reach.sample && !subject.allowed.drills) return `Drills are off ${MAY_NOT}`
  return whyNotInside(subject)
}
