import { expect, test } from 'vitest'
import type { ContainerObservation, ImageFacts } from '#lib/core/observation.ts'
import { ago, container, NOW, service } from '#lib/core/stack.fixture.ts'
import { declaring, observed, subject } from './check.fixture.ts'
import type { Declared } from './declared-of.ts'
import { image } from './image.ts'
import { readImageName } from './image-name.ts'
import { judgeCheck } from './judge-check.ts'

const DAY = 86_400_000
const nothing: Declared<'image'> = {
  kind: 'image',
  maxBytes: null,
  maxAgeDays: null,
  pinned: null,
  nonRoot: null,
  retries: null,
}
const facts: ImageFacts = { sizeBytes: 80_000_000, createdAt: ago(40 * DAY), user: '', secretNames: [] }

test.each([
  ['api', { tag: null, digest: null, isId: false }],
  ['api:1', { tag: '1', digest: null, isId: false }],
  ['registry:5000/shop/api', { tag: null, digest: null, isId: false }],
  ['registry:5000/shop/api:1.2', { tag: '1.2', digest: null, isId: false }],
  ['api:1@sha256:ab', { tag: '1', digest: 'sha256:ab', isId: false }],
  ['sha256:'.padEnd(71, 'a'), { tag: null, digest: null, isId: true }],
  ['0123456789ab', { tag: null, digest: null, isId: true }],
])('%s is read', (name, expected) => {
  expect(readImageName(name)).toEqual(expected)
})

function judge(
  detail: string,
  seen: Partial<ContainerObservation>,
  declared: Partial<Declared<'image'>> | null = null,
) {
  const of = declared === null ? subject() : declaring([{ ...nothing, ...declared }])
  const planned = image.plan(of).find((one) => one.detail === detail)
  if (!planned) throw new Error(`no image check ${detail} is planned`)
  const { outcome, reason, advisory } = judgeCheck(planned, observed(seen), NOW)
  return { outcome, reason, advisory }
}

test.each([
  { image: 'api:1.2', outcome: 'pass', reason: 'Its tag is 1.2.' },
  {
    image: 'api:latest',
    outcome: 'fail',
    reason: 'Its tag is latest: the next pull may bring another image. Name a version.',
  },
  {
    image: 'registry:5000/api',
    outcome: 'fail',
    reason: 'It has no tag, which means latest: the next pull may bring another image. Name a version.',
  },
  { image: 'api:latest@sha256:ab', outcome: 'pass', reason: 'Pinned by its digest.' },
  { image: 'shop-api', outcome: 'pass', reason: 'Compose built it for this stack; no tag of it is pulled.' },
  {
    image: 'shop_api:latest',
    outcome: 'pass',
    reason: 'Compose built it for this stack; no tag of it is pulled.',
  },
  {
    image: 'sha256:'.padEnd(71, 'a'),
    outcome: 'not verified',
    reason: 'The engine knows this image only by its id, not by a name.',
  },
])('by itself, tag of $image → $outcome', ({ image: name, outcome, reason }) => {
  expect(judge('tag', { image: name })).toEqual({ outcome, reason, advisory: true })
})

const ROOT = 'Starts as root: give its image a `USER`, or the service a `user`.'

test.each([
  { name: 'an image of root', seen: { imageFacts: facts }, outcome: 'fail', reason: ROOT },
  {
    name: 'an image of its own user',
    seen: { imageFacts: { ...facts, user: 'app' } },
    outcome: 'pass',
    reason: 'Starts as app.',
  },
  {
    name: 'a service of another user',
    seen: { user: '1000:1000', imageFacts: facts },
    outcome: 'pass',
    reason: 'Starts as 1000:1000.',
  },
  {
    name: 'a service of root',
    seen: { user: '0:0', imageFacts: { ...facts, user: 'app' } },
    outcome: 'fail',
    reason: ROOT,
  },
  { name: 'root in a group', seen: { user: 'root:app' }, outcome: 'fail', reason: ROOT },
  {
    name: 'an image that is gone',
    seen: { imageFacts: null },
    outcome: 'not verified',
    reason: 'The engine does not say whom the image runs as.',
  },
])('user of $name → $outcome, advice by itself and real where declared', ({ seen, outcome, reason }) => {
  expect(judge('user', seen)).toEqual({ outcome, reason, advisory: true })
  expect(judge('user', seen, { nonRoot: true })).toEqual({ outcome, reason, advisory: false })
})

test.each([
  {
    detail: 'size',
    declared: { maxBytes: 80_000_000 },
    seen: { imageFacts: facts },
    outcome: 'pass',
    reason: 'The image takes 80 MB.',
  },
  {
    detail: 'size',
    declared: { maxBytes: 79_000_000 },
    seen: { imageFacts: facts },
    outcome: 'fail',
    reason: 'The image takes 80 MB; at most 79 MB is wanted.',
  },
  {
    detail: 'size',
    declared: { maxBytes: 1 },
    seen: { imageFacts: null },
    outcome: 'not verified',
    reason: 'The engine does not say how large the image is.',
  },
  {
    detail: 'age',
    declared: { maxAgeDays: 40 },
    seen: { imageFacts: facts },
    outcome: 'pass',
    reason: 'The image is 40 days old.',
  },
  {
    detail: 'age',
    declared: { maxAgeDays: 30 },
    seen: { imageFacts: facts },
    outcome: 'fail',
    reason: 'The image is 40 days old; at most 30 days are wanted.',
  },
  {
    detail: 'age',
    declared: { maxAgeDays: 30 },
    seen: { imageFacts: { ...facts, createdAt: '1980-01-01T00:00:01Z' } },
    outcome: 'not verified',
    reason: 'The engine does not say when the image was built.',
  },
  {
    detail: 'digest',
    declared: { pinned: true },
    seen: { image: 'api@sha256:ab' },
    outcome: 'pass',
    reason: 'Pinned by its digest.',
  },
  {
    detail: 'digest',
    declared: { pinned: true },
    seen: { image: 'api:1' },
    outcome: 'fail',
    reason: 'It is not pinned: write `@sha256:…` behind its name.',
  },
])('declared $declared → $outcome', ({ detail, declared, seen, outcome, reason }) => {
  expect(judge(detail, seen, declared)).toEqual({ outcome, reason, advisory: false })
})

test.each([
  { declared: {}, details: ['tag', 'user'] },
  { declared: { nonRoot: false }, details: ['tag'] },
  { declared: { nonRoot: true, pinned: true }, details: ['digest', 'user'] },
  { declared: { pinned: false, nonRoot: false }, details: [] },
])('$declared asks $details', ({ declared, details }) => {
  expect(image.plan(declaring([{ ...nothing, ...declared }])).map(({ detail }) => detail)).toEqual(details)
})

test('the evidence shows what the engine says of the image', () => {
  const [planned] = image.plan(subject({ service: service(), container: container() }))
  if (!planned) throw new Error('nothing is planned')
  const { output } = judgeCheck(planned, observed({ imageFacts: facts }), NOW).evidence
  expect(output.split('\n')).toEqual([
    'image: api:1',
    expect.stringMatching(/^id: sha256:a+$/),
    'digest: –',
    'size: 80 MB',
    `built: ${facts.createdAt}`,
    'user: –',
  ])
})
