import fc from 'fast-check'
import { expect, test } from 'vitest'
import { landingOf } from './landing.ts'

test('everything that lands is kept once, in order, however it is cut into batches', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { maxLength: 50 }), fc.nat(3), async (items, pace) => {
      const kept: number[] = []
      const landing = landingOf<number>(async (batch) => void kept.push(...batch), pace)
      for (const [index, item] of items.entries()) {
        landing.land(item)
        if (index % 7 === 0) await new Promise((resolve) => setImmediate(resolve))
      }
      await landing.done()
      expect(kept).toEqual(items)
    }),
    { numRuns: 30 },
  )
})

test('many at once are one batch', async () => {
  const batches: number[][] = []
  const landing = landingOf<number>(async (batch) => void batches.push(batch), 1000)
  for (let item = 0; item < 20; item += 1) landing.land(item)
  await landing.done()
  expect(batches.map((batch) => batch.length)).toEqual([20])
})

test('what could not be kept is said at the end', async () => {
  const landing = landingOf<number>(() => Promise.reject(new Error('no room')), 0)
  landing.land(1)
  await expect(landing.done()).rejects.toThrow('no room')
})
