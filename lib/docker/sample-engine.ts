import { inferDefinition } from '#lib/core/infer-definition.ts'
import type { Definition } from '#lib/core/stack.ts'
import type { Engine } from './engine.ts'
import { fakeEngine } from './fake-engine.ts'
import { octollm } from './samples/octollm.ts'
import type { Sample } from './samples/sample.ts'
import { sampleContainer } from './samples/sample-container.ts'
import { v2Platform } from './samples/v2-platform.ts'

const SAMPLES: readonly Sample[] = [octollm, v2Platform]

/** An engine without a daemon that runs the sample stacks; its times count back from when it was made. */
export function sampleEngine(): Engine {
  const began = new Date()
  const placed = SAMPLES.flatMap((sample) =>
    sample.services.map((service) => ({ service, container: sampleContainer(sample, service, began) })),
  )
  return fakeEngine({
    info: { version: 'sample', apiVersion: 'sample', os: 'sample', name: 'samples' },
    scene: () => ({ containers: placed.map(({ container }) => container) }),
    logs: Object.fromEntries(placed.map(({ service, container }) => [container.id, service.log])),
  })
}

/** The definitions of the sample stacks: what their containers tell, with the groups and expectations of their teams. */
export function sampleDefinitions(): Definition[] {
  return SAMPLES.map((sample) => {
    const seen = sample.services.map((service) => sampleContainer(sample, service, new Date(0)))
    const inferred = inferDefinition(sample.project, seen)
    const services = inferred.services.map((service) => {
      const told = sample.services.find(({ name }) => name === service.name)
      return { ...service, group: told?.group ?? service.group, expectation: told?.expectation ?? null }
    })
    return { ...inferred, source: 'compose', services }
  })
}
