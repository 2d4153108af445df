import { expect, test } from 'vitest'
import type { Cause } from '#lib/core/cause.ts'
import type { RunDiff } from '#lib/core/run-view.ts'
import { alsoChanged } from './also-changed.ts'

const NOTHING: RunDiff = {
  previous: { id: 'run-1', number: 1 },
  appeared: [],
  fixed: [],
  stillFailing: [],
  notVerified: [],
  gone: [],
  images: [],
  definition: null,
  commit: null,
  causes: { appeared: [], gone: [] },
}

const cause = (title: string): Cause => ({
  code: 'tls',
  title,
  proof: [],
  wayOut: '',
  services: ['api'],
  blocked: [],
  since: null,
})

const digest = (letter: string) => `sha256:${letter.repeat(64)}`

test('nothing changed, nothing told', () => {
  expect(alsoChanged(NOTHING)).toEqual([])
})

test('causes come first, then images by their short digest, the definition and the commit', () => {
  const told = alsoChanged({
    ...NOTHING,
    causes: { appeared: [cause('Port 80 is taken')], gone: [cause('No module named “orders”')] },
    images: [
      { service: 'api', before: digest('a'), now: `shop/api@${digest('b')}` },
      { service: 'web', before: 'web:1', now: 'web:2' },
    ],
    definition: { before: 0, now: 3 },
    commit: { before: 'c'.repeat(40), now: 'd'.repeat(40) },
  })
  expect(told.map(({ what, before, now }) => [what, before, now])).toEqual([
    ['New cause', null, 'Port 80 is taken'],
    ['Cause gone', 'No module named “orders”', null],
    ['Image of api', 'a'.repeat(12), 'b'.repeat(12)],
    ['Image of web', 'web:1', 'web:2'],
    ['Definition', 'inferred', 'version 3'],
    ['Commit', 'c'.repeat(12), 'd'.repeat(12)],
  ])
})
