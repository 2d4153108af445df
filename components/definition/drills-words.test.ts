import { expect, test } from 'vitest'
import { drillsWords } from './drills-words.ts'

const ALL = { permitted: true, mayVerify: true, some: true, hostName: 'this machine' }

test.each([
  {
    name: 'the host comes first',
    given: { ...ALL, permitted: false, some: false, mayVerify: false },
    said: /off on this machine/,
  },
  {
    name: 'nothing to carry out',
    given: { ...ALL, some: false, mayVerify: false },
    said: /No service has a drill/,
  },
  { name: 'a reader who may not', given: { ...ALL, mayVerify: false }, said: /when a developer or a lead/ },
  { name: 'a developer', given: ALL, said: /on the stack’s page/ },
])('$name', ({ given, said }) => {
  expect(drillsWords(given)).toMatch(said)
})
