import type { CheckKind } from '#lib/core/outcome.ts'
import type { PlannedCheck, Subject } from './check.ts'
import type { ObservationQuestion } from './question.ts'

type Particulars = Pick<PlannedCheck, 'expected'> &
  Partial<Pick<PlannedCheck, 'detail' | 'question' | 'port'>>

/** Plans one check of a kind for a subject; without a question of its own it asks the engine about the container. */
export function planFor(subject: Subject, kind: CheckKind, particulars: Particulars): PlannedCheck {
  const { service, container } = subject
  return {
    service: service.name,
    subject: subject.subject,
    kind,
    detail: '',
    question: observationOf(subject),
    role: service.role,
    expectation: service.expectation,
    container,
    port: null,
    ...particulars,
  }
}

function observationOf({ container }: Subject): ObservationQuestion {
  return { on: 'observation', containerId: container?.id ?? null }
}
