import { describe, expect, test } from 'vitest'
import { may, PERMISSIONS, parseRole, ROLE_CHOICES, ROLES, refusal } from './roles.ts'

// Written out in full on purpose: whoever changes a grant changes it here too.
const GRANTED = {
  lead: { read: true, verify: true, define: true, plan: true, manage: true },
  developer: { read: true, verify: true, define: true, plan: true, manage: false },
  viewer: { read: true, verify: false, define: false, plan: false, manage: false },
}

describe('every role and every permission', () => {
  const cases = ROLES.flatMap((role) => PERMISSIONS.map((permission) => ({ role, permission })))
  test.each(cases)('$role, $permission', ({ role, permission }) => {
    expect(may(role, permission)).toBe(GRANTED[role][permission])
  })
})

test('only the names of roles are roles', () => {
  expect(ROLES.map(parseRole)).toEqual([...ROLES])
  expect(['', 'Lead', 'owner', 'constructor', '__proto__'].map(parseRole)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

test('every role can be chosen, and each choice says what it means', () => {
  expect(ROLE_CHOICES.map(({ role }) => role)).toEqual([...ROLES])
})

test('a refusal says what is refused and who can help', () => {
  expect(refusal('viewer', 'verify')).toBe(
    'Your role is viewer; it may not re-verify stacks. A lead can change your role.',
  )
})
