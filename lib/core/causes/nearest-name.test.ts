import { expect, test } from 'vitest'
import { nearestName } from './nearest-name.ts'

const NAMES = ['postgres', 'redis', 'api', 'db', 'gateway']

test.each([
  ['postgre', 'postgres'],
  ['postgrse', 'postgres'],
  ['Redsi', 'redis'],
  ['gatway', 'gateway'],
  ['bd', 'db'],
  ['apis', 'api'],
  ['redis', null],
  ['mongo', null],
  ['x', null],
  ['', null],
])('%s is nearest to %s', (typed, expected) => {
  expect(nearestName(typed, NAMES)).toBe(expected)
})
