import { describe, expect, test } from 'vitest'
import { isWithin, sprintInterval } from './sprint-interval.ts'

const HOUR = 3_600_000

describe('sprintInterval', () => {
  test.each([
    {
      name: 'UTC',
      from: '2025-11-03',
      to: '2025-11-14',
      zone: 'UTC',
      start: '2025-11-03T00:00:00.000Z',
      hours: 288,
    },
    {
      name: 'half an hour off',
      from: '2025-11-03',
      to: '2025-11-03',
      zone: 'Asia/Kathmandu',
      start: '2025-11-02T18:15:00.000Z',
      hours: 24,
    },
    {
      name: 'a short day',
      from: '2025-03-30',
      to: '2025-03-30',
      zone: 'Europe/Berlin',
      start: '2025-03-29T23:00:00.000Z',
      hours: 23,
    },
    {
      name: 'a long day',
      from: '2025-10-26',
      to: '2025-10-26',
      zone: 'Europe/Berlin',
      start: '2025-10-25T22:00:00.000Z',
      hours: 25,
    },
    {
      name: 'no midnight',
      from: '2018-11-04',
      to: '2018-11-04',
      zone: 'America/Sao_Paulo',
      start: '2018-11-04T03:00:00.000Z',
      hours: 23,
    },
    {
      name: 'a leap day',
      from: '2024-02-29',
      to: '2024-02-29',
      zone: 'UTC',
      start: '2024-02-29T00:00:00.000Z',
      hours: 24,
    },
  ])('$name', ({ from, to, zone, start, hours }) => {
    const interval = sprintInterval({ from, to, zone })
    expect(interval.from.toISOString()).toBe(start)
    expect((interval.toExclusive.getTime() - interval.from.getTime()) / HOUR).toBe(hours)
  })

  test('the next sprint starts where this one ends', () => {
    const zone = 'America/New_York'
    const ends = sprintInterval({ from: '2025-10-20', to: '2025-11-02', zone }).toExclusive
    expect(sprintInterval({ from: '2025-11-03', to: '2025-11-14', zone }).from).toEqual(ends)
  })

  test.each(['2025-02-30', 'soon'])('%s is no date', (from) => {
    expect(() => sprintInterval({ from, to: '2025-03-01', zone: 'UTC' })).toThrow(RangeError)
  })
})

test('the first moment is in, the end is out', () => {
  const interval = sprintInterval({ from: '2025-11-03', to: '2025-11-03', zone: 'UTC' })
  expect(isWithin(interval, interval.from)).toBe(true)
  expect(isWithin(interval, new Date(interval.toExclusive.getTime() - 1))).toBe(true)
  expect(isWithin(interval, interval.toExclusive)).toBe(false)
})
