import { expect, test } from 'vitest'
import { translateEvent } from './translate-event.ts'

const line = (changes: object, nano = '1762829045123999999') =>
  JSON.stringify({
    Type: 'container',
    Action: 'die',
    Actor: { ID: 'abc', Attributes: { 'com.docker.compose.project': 'shop' } },
    time: 1762829045,
    ...changes,
  }).replace(/}$/, `,"timeNano":${nano}}`)

test.each([
  { name: 'a container', given: line({}), expected: { containerId: 'abc', action: 'die', project: 'shop' } },
  {
    name: 'no project',
    given: line({ Actor: { ID: 'abc', Attributes: null } }),
    expected: { project: null },
  },
  {
    name: 'health',
    given: line({ Action: 'health_status: healthy' }),
    expected: { action: 'health_status: healthy' },
  },
  {
    name: 'a network',
    given: line({
      Type: 'network',
      Action: 'disconnect',
      Actor: { ID: 'net', Attributes: { container: 'abc' } },
    }),
    expected: { containerId: 'abc', action: 'network disconnect', project: null },
  },
])('$name', ({ given, expected }) => {
  expect(translateEvent(given)).toMatchObject(expected)
})

test.each(['exec_create: pg_isready', 'exec_start: x', 'exec_die', 'attach', 'resize', 'top'])(
  '%s is quiet',
  (Action) => {
    expect(translateEvent(line({ Action }))).toBeNull()
  },
)

test('other networks and images are none of ours', () => {
  expect(translateEvent(line({ Type: 'network', Action: 'create' }))).toBeNull()
  expect(translateEvent(line({ Type: 'image', Action: 'pull' }))).toBeNull()
})

test('nanoseconds beyond safe integers round down, so that a stream resumed there misses nothing', () => {
  expect(translateEvent(line({}))?.at).toBe('2025-11-11T02:44:05.123Z')
  expect(translateEvent(line({}, '1762829045999999999'))?.at).toBe('2025-11-11T02:44:05.999Z')
})

test('an attribute that looks like the time is not it', () => {
  const Actor = { ID: 'abc', Attributes: { note: '"timeNano":1' } }
  expect(translateEvent(line({ Actor }))?.at).toBe('2025-11-11T02:44:05.123Z')
})
