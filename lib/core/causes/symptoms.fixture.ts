import { printable } from '#lib/core/printable.ts'
import { redact } from '#lib/core/redact.ts'
import { container, definition, judgedService, NOW, service } from '#lib/core/stack.fixture.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import type { Scene } from './rule.ts'

/** The symptoms of `api`, which exited with code 1 after it had written `log`. */
export function symptoms(log: string, changes: Partial<Symptoms> = {}): Symptoms {
  return {
    service: service(),
    judged: judgedService({ verdict: 'failing', reason: 'Exited with code 1.' }),
    container: container({ state: 'exited', exitCode: 1, restartPolicy: 'no' }),
    log: redact(printable(log)),
    results: [],
    hasImage: null,
    ...changes,
  }
}

/** A scene of the ailing services alone. */
export function scene(ailing: readonly Symptoms[], changes: Partial<Scene> = {}): Scene {
  return {
    definition: definition({ services: ailing.map((one) => one.service) }),
    containers: ailing.flatMap((one) => one.container ?? []),
    ailing,
    now: NOW,
    ...changes,
  }
}
