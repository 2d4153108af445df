import { expect, test } from 'vitest'
import { throttle } from './throttle.ts'

test('many calls become one, and settled waits for it', async () => {
  let worked = 0
  const call = throttle(async () => {
    worked += 1
  }, 5)
  for (let i = 0; i < 20; i += 1) call()
  await call.settled()
  expect(worked).toBe(1)
})

test('a call after the end works again', async () => {
  let worked = 0
  const call = throttle(async () => {
    worked += 1
  }, 1)
  call()
  await call.settled()
  call()
  await call.settled()
  expect(worked).toBe(2)
})
