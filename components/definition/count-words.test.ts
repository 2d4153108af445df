import { expect, test } from 'vitest'
import { countWords } from './count-words.ts'

const check = (inferred: boolean) => ({ kind: 'http', detail: '', asks: '', inferred })
const waiver = { kind: 'http', detail: null, owner: 'ada', reason: 'moving', until: '2026-01-01' }

test.each([
  { checks: [check(true)], waivers: [], said: 'long-running · 1 check' },
  {
    checks: [check(true), check(false), check(false)],
    waivers: [],
    said: 'long-running · 3 checks, 2 declared',
  },
  { checks: [], waivers: [waiver], said: 'long-running · 0 checks · 1 waiver' },
  {
    checks: [check(false)],
    waivers: [waiver, waiver],
    said: 'long-running · 1 check, 1 declared · 2 waivers',
  },
])('$said', ({ checks, waivers, said }) => {
  expect(countWords({ role: 'long-running', checks, waivers })).toBe(said)
})
