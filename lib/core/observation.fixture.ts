import fc from 'fast-check'
import type { ContainerObservation, ContainerState, Health } from './observation.ts'
import { ago, container } from './stack.fixture.ts'

const STATES: ContainerState[] = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead']
const HEALTHS: Health[] = ['healthy', 'unhealthy', 'starting', 'none']

const time = fc.option(fc.integer({ min: -60_000, max: 10 * 86_400_000 }).map(ago))

/** Containers of any state, health, exit code and history, of the services `a` to `d`, as fast-check makes them up. */
export function containerArbitrary(): fc.Arbitrary<ContainerObservation> {
  return fc
    .record({
      service: fc.constantFrom('a', 'b', 'c', 'd'),
      replica: fc.integer({ min: 1, max: 3 }),
      oneOff: fc.boolean(),
      state: fc.constantFrom(...STATES),
      health: fc.constantFrom(...HEALTHS),
      exitCode: fc.option(fc.constantFrom(0, 1, 127, 137, 139, 143, 255)),
      error: fc.constantFrom('', 'port is already allocated'),
      oomKilled: fc.boolean(),
      startedAt: time,
      finishedAt: time,
      restartCount: fc.nat(50),
      restartPolicy: fc.constantFrom('', 'no', 'always', 'unless-stopped', 'on-failure:3'),
    })
    .map((changes) => container(changes))
}
