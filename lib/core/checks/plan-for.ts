import type { Retries } from '#lib/core/declared-check.ts'
import type { CheckKind } from '#lib/core/outcome.ts'
import type { PlannedCheck, StackSubject, Subject } from './check.ts'
import type { Question } from './question.ts'
import { notRunning } from './way-in.ts'
import { withheld } from './withhold.ts'

type Particulars = Pick<PlannedCheck, 'expected'> &
  Partial<Pick<PlannedCheck, 'detail' | 'question' | 'port' | 'advisory' | 'declared' | 'neighbours'>>

/** Asked once; whoever wants more declares it. */
const ONCE: Retries = { attempts: 1, everyMs: 0 }

/** Plans one check of a kind for a subject; without a question of its own it asks the engine about the container. */
export function planFor(subject: Subject, kind: CheckKind, particulars: Particulars): PlannedCheck {
  const { service, container } = subject
  return {
    service: service.name,
    subject: subject.subject,
    kind,
    detail: '',
    question: questionOf(subject, kind),
    advisory: false,
    role: service.role,
    expectation: service.expectation,
    waivers: service.waivers,
    retries: particulars.declared?.retries ?? ONCE,
    container,
    port: null,
    declared: null,
    neighbours: [],
    stack: null,
    ...particulars,
  }
}

/** Plans one check of a kind for the stack as a whole. */
export function planForStack(
  stack: StackSubject,
  kind: CheckKind,
  particulars: Pick<PlannedCheck, 'expected' | 'question'> &
    Partial<Pick<PlannedCheck, 'detail' | 'advisory'>>,
): PlannedCheck {
  return {
    service: '',
    subject: '',
    kind,
    detail: '',
    advisory: false,
    role: 'long-running',
    expectation: null,
    waivers: stack.definition.waivers,
    retries: ONCE,
    container: null,
    port: null,
    declared: null,
    neighbours: [],
    stack,
    ...particulars,
  }
}

// Of a replica that is absent only its state can be asked; every other question has nobody to be put to.
function questionOf({ container }: Subject, kind: CheckKind): Question {
  if (container === null && kind !== 'state') return withheld(notRunning(container), 'GET /containers/json')
  return { on: 'observation', containerId: container?.id ?? null }
}
