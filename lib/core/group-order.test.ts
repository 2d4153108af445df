import { expect, test } from 'vitest'
import { groupOrder } from './group-order.ts'

test.each([
  {
    groups: ['monitoring', 'application', 'infrastructure'],
    expected: ['infrastructure', 'application', 'monitoring'],
  },
  {
    groups: ['python', 'monitoring', 'agents', 'application', 'infrastructure'],
    expected: ['infrastructure', 'application', 'agents', 'python', 'monitoring'],
  },
  { groups: ['layer 10', 'layer 9', 'Äther', 'zebra'], expected: ['Äther', 'layer 9', 'layer 10', 'zebra'] },
  { groups: ['monitoring', 'Monitoring'], expected: ['Monitoring', 'monitoring'] },
  { groups: [], expected: [] },
])('$groups', ({ groups, expected }) => {
  expect(groups.toSorted(groupOrder)).toEqual(expected)
})

test('the order a team wants comes first, and what it leaves out follows', () => {
  const groups = ['application', 'python', 'infrastructure', 'monitoring']
  const wanted = ['python', 'monitoring']
  expect(groups.toSorted((a, b) => groupOrder(a, b, wanted))).toEqual([
    'python',
    'monitoring',
    'infrastructure',
    'application',
  ])
})
