import { expect, test } from 'vitest'
import type { RawBindings } from './raw-container.ts'
import { translatePorts } from './translate-ports.ts'

const v4 = (HostPort: string, HostIp = '0.0.0.0') => ({ HostIp, HostPort })
const v6 = (HostPort: string, HostIp = '::') => ({ HostIp, HostPort })
const tcp = (container: number, published: number | null, address: string | null) => ({
  container,
  protocol: 'tcp',
  published,
  address,
})

const cases: {
  name: string
  live?: RawBindings
  told?: RawBindings
  exposed?: string[]
  expected: unknown[]
}[] = [
  {
    name: 'both families are one',
    live: { '80/tcp': [v4('8080'), v6('8080')] },
    expected: [tcp(80, 8080, '0.0.0.0')],
  },
  {
    name: 'IPv6 named first',
    live: { '80/tcp': [v6('8080'), v4('8080')] },
    expected: [tcp(80, 8080, '0.0.0.0')],
  },
  { name: 'IPv6 alone', live: { '80/tcp': [v6('8080', '::1')] }, expected: [tcp(80, 8080, '::1')] },
  {
    name: 'two ports for one',
    live: { '80/tcp': [v4('8081'), v4('8080')] },
    expected: [tcp(80, 8080, '0.0.0.0'), tcp(80, 8081, '0.0.0.0')],
  },
  {
    name: 'exposed alone',
    live: { '80/tcp': null },
    exposed: ['80/tcp', '81/tcp'],
    expected: [tcp(80, null, null), tcp(81, null, null)],
  },
  { name: 'not running', told: { '80/tcp': [v4('8080', '')] }, expected: [tcp(80, 8080, '0.0.0.0')] },
  { name: 'any port, not chosen yet', told: { '80/tcp': [v4('', '')] }, expected: [tcp(80, null, null)] },
  { name: 'udp', live: { '53/udp': [v4('53')] }, expected: [{ ...tcp(53, 53, '0.0.0.0'), protocol: 'udp' }] },
  { name: 'sctp is not asked', live: { '53/sctp': [v4('53')] }, expected: [] },
  { name: 'none', expected: [] },
]

test.each(cases)('$name', ({ live = {}, told = {}, exposed = [], expected }) => {
  const raw = {
    Config: { Image: '', Tty: false, ExposedPorts: Object.fromEntries(exposed.map((port) => [port, {}])) },
    HostConfig: { PortBindings: told },
    NetworkSettings: { Ports: live },
  }
  expect(translatePorts(raw)).toEqual(expected)
})
