import { describe, expect, test } from 'vitest'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { container, service } from '#lib/core/stack.fixture.ts'
import { declaring, judgeOne, observed, subject } from './check.fixture.ts'
import { network } from './network.ts'

const within = (...names: string[]): Partial<ContainerObservation> => ({
  addresses: names.map((name) => ({ network: name, address: '172.18.0.2' })),
})

describe('by itself, as advice', () => {
  test.each([
    { seen: {}, outcome: 'pass', reason: 'It is in shop_default.' },
    { seen: within('shop_front', 'shop_back'), outcome: 'pass', reason: 'It is in shop_front, shop_back.' },
    {
      seen: { networkMode: 'bridge', ...within('bridge') },
      outcome: 'fail',
      reason: expect.stringMatching(/^It is on the default bridge, .* Give it a network\.$/),
    },
    {
      seen: { networkMode: 'default' },
      outcome: 'fail',
      reason: expect.stringMatching(/^It is on the default bridge/),
    },
    {
      seen: { networkMode: 'host', ...within('host') },
      outcome: 'fail',
      reason: "It shares the host's network: every port it opens is open on the host.",
    },
    { seen: { networkMode: 'none' }, outcome: 'pass', reason: 'It is in no network.' },
    {
      seen: { networkMode: 'container:abc' },
      outcome: 'not verified',
      reason: 'It shares the network of another container.',
    },
  ])('$seen → $outcome', ({ seen, outcome, reason }) => {
    expect(judgeOne('network', observed(seen))).toMatchObject({ outcome, reason, advisory: true })
  })

  test('is not asked of a one-shot', () => {
    expect(network.plan(subject({ service: service({ role: 'one-shot' }) }))).toEqual([])
  })
})

describe('declared isolation', () => {
  const apart = (own: Partial<ContainerObservation>, other: Partial<ContainerObservation> | null) =>
    judgeOne(
      'network',
      observed(own),
      declaring([{ kind: 'network', isolatedFrom: ['db'], retries: null }], {
        neighbours: [container(own), ...(other === null ? [] : [container({ service: 'db', ...other })])],
      }),
    )

  test.each([
    { own: within('a'), other: within('b'), outcome: 'pass', reason: 'It shares no network with db.' },
    { own: within('a', 'b'), other: within('b'), outcome: 'fail', reason: 'It shares network b with db.' },
    { own: {}, other: {}, outcome: 'fail', reason: 'It shares network shop_default with db.' },
    {
      own: { networkMode: 'host' },
      other: within('b'),
      outcome: 'fail',
      reason: "It shares the host's network with db.",
    },
    {
      own: { networkMode: 'none' },
      other: within('b'),
      outcome: 'pass',
      reason: 'It shares no network with db.',
    },
    {
      own: within('a'),
      other: null,
      outcome: 'not verified',
      reason: 'There is no container of db to compare with.',
    },
    {
      own: within('a'),
      other: { networkMode: 'container:abc' },
      outcome: 'not verified',
      reason: "One of the two is in another container's network.",
    },
  ])('$own beside $other → $outcome', ({ own, other, outcome, reason }) => {
    expect(apart(own, other)).toMatchObject({ outcome, reason, advisory: false, detail: 'apart from db' })
  })
})
