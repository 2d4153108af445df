import { describe, expect, test } from 'vitest'
import { container, port as published, service } from '#lib/core/stack.fixture.ts'
import { judgeOne, observed, subject } from './check.fixture.ts'
import { port } from './port.ts'

const web = subject({ service: service({ ports: [published(8080, 80)] }) })
const conflict = 'driver failed: Bind for 0.0.0.0:8080 failed: port is already allocated'

describe('port', () => {
  test.each([
    {
      name: 'as declared',
      seen: { ports: [published(8080, 80)] },
      outcome: 'pass',
      reason: 'Published: 0.0.0.0:8080 → 80/tcp.',
    },
    {
      name: 'elsewhere',
      seen: { ports: [published(8081, 80)] },
      outcome: 'fail',
      reason: 'Published elsewhere: 0.0.0.0:8081 → 80/tcp.',
    },
    { name: 'only exposed', seen: { ports: [published(null, 80)] }, outcome: 'fail' },
    {
      name: 'same number over udp',
      seen: { ports: [{ ...published(8080, 80), protocol: 'udp' as const }] },
      outcome: 'fail',
    },
    {
      name: 'could not be taken',
      seen: { state: 'created', error: conflict },
      outcome: 'fail',
      reason: 'The port could not be taken: Bind for 0.0.0.0:8080 failed: port is already allocated.',
    },
    {
      name: 'created for another reason',
      seen: { state: 'created', error: 'no such file' },
      outcome: 'not verified',
    },
    {
      name: 'another port could not be taken',
      seen: { state: 'created', error: conflict.replace('8080', '9090') },
      outcome: 'not verified',
    },
    { name: 'taken after all', seen: { error: conflict, ports: [published(8080, 80)] }, outcome: 'pass' },
    {
      name: 'while down',
      seen: { state: 'exited' },
      outcome: 'not verified',
      reason: 'Container is not running (exited).',
    },
    { name: 'gone', seen: null, outcome: 'not verified' },
  ] as const)('$name → $outcome', ({ seen, outcome, ...rest }) => {
    const answer = observed(seen === null ? null : { ...seen, ports: 'ports' in seen ? [...seen.ports] : [] })
    const result = judgeOne('port', answer, web)
    expect(result.outcome).toBe(outcome)
    if ('reason' in rest) expect(result.reason).toBe(rest.reason)
  })

  test('replicas that share a range may have any port of it', () => {
    const scaled = subject({
      service: service({ replicas: 2, ports: [published(8080, 80), published(8081, 80)] }),
    })
    expect(port.plan(scaled).map(({ detail }) => detail)).toEqual(['80/tcp'])
    expect(judgeOne('port', observed({ ports: [published(8081, 80)] }), scaled).outcome).toBe('pass')
  })

  test('details keep their names when a random host port changes', () => {
    const details = [32_768, 49_153].map((random) =>
      port.plan(subject({ container: container({ ports: [published(random, 80)] }) })),
    )
    expect(details.map((plans) => plans.map(({ detail }) => detail))).toEqual([['80/tcp'], ['80/tcp']])
  })

  test('one container port on two host ports is two checks; IPv4 and IPv6 of one are one', () => {
    const both = [published(80, 80), { ...published(80, 80), address: '::' }, published(8443, 80)]
    const plans = port.plan(subject({ container: container({ ports: both }) }))
    expect(plans.map(({ detail }) => detail)).toEqual(['80/tcp', '80/tcp on 8443'])
  })
})
