import { expect, test } from 'vitest'
import type { Mount } from '#lib/core/observation.ts'
import { declaring, judgeOne, observed, subject } from './check.fixture.ts'
import { mount } from './mount.ts'

const data: Mount = {
  kind: 'volume',
  source: 'shop_data',
  target: '/var/lib/data',
  readOnly: false,
  named: true,
}
const config: Mount = {
  kind: 'bind',
  source: '/srv/shop/etc',
  target: '/etc/app/',
  readOnly: true,
  named: false,
}
const of = (target: string, readOnly: boolean | null = null, volume: string | null = null) =>
  declaring([{ kind: 'mount', target, readOnly, volume, retries: null }])

test('is asked only where it is declared', () => {
  expect(mount.plan(subject())).toEqual([])
  expect(mount.plan(of('/etc/app', true, 'etc'))).toMatchObject([
    { detail: '/etc/app', expected: 'volume etc, read-only' },
  ])
})

test.each([
  {
    of: of('/var/lib/data'),
    outcome: 'pass',
    reason: 'Mounted: volume shop_data at /var/lib/data, read and write.',
  },
  {
    of: of('/var/lib/data/'),
    outcome: 'pass',
    reason: 'Mounted: volume shop_data at /var/lib/data, read and write.',
  },
  {
    of: of('/etc/app', true),
    outcome: 'pass',
    reason: 'Mounted: folder /srv/shop/etc at /etc/app/, read-only.',
  },
  { of: of('/var'), outcome: 'fail', reason: 'Nothing is mounted at /var.' },
  { of: of('/var/lib/data', true), outcome: 'fail', reason: '/var/lib/data can be written to.' },
  { of: of('/etc/app', false), outcome: 'fail', reason: '/etc/app is read-only.' },
  {
    of: of('/var/lib/data', null, 'data'),
    outcome: 'pass',
    reason: 'Mounted: volume shop_data at /var/lib/data, read and write.',
  },
  {
    of: of('/var/lib/data', null, 'shop_data'),
    outcome: 'pass',
    reason: 'Mounted: volume shop_data at /var/lib/data, read and write.',
  },
  {
    of: of('/var/lib/data', null, 'other'),
    outcome: 'fail',
    reason: 'At /var/lib/data there is volume shop_data, not the volume other.',
  },
  {
    of: of('/etc/app', null, 'etc'),
    outcome: 'fail',
    reason: 'At /etc/app there is folder /srv/shop/etc, not the volume etc.',
  },
])('$of.service.checks → $outcome', ({ of: declared, outcome, reason }) => {
  expect(judgeOne('mount', observed({ mounts: [data, config] }), declared)).toMatchObject({ outcome, reason })
})

test('a volume that nobody named goes with its container, whatever it is called', () => {
  const mounts = [{ ...data, named: false, source: 'data' }]
  expect(judgeOne('mount', observed({ mounts }), of('/var/lib/data', null, 'data'))).toMatchObject({
    outcome: 'fail',
    reason: 'At /var/lib/data there is a volume without a name, not the volume data.',
  })
})
