import { expect, test } from 'vitest'
import { evidence, result } from '#lib/core/run.fixture.ts'
import { container, judgedService } from '#lib/core/stack.fixture.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { fromLog, isGrave, isMild } from './from-log.ts'
import { LOG_RULES } from './index.ts'
import type { Said } from './said.ts'
import { scene, symptoms } from './symptoms.fixture.ts'

const MODULE = "ModuleNotFoundError: No module named 'orders'"
const TABLE = 'sqlite3.OperationalError: no such table: orders'
const REFUSED = 'FATAL: password authentication failed for user "shop"'
const between = Array.from({ length: 50 }, (_, at) => `GET /orders/${at} 200`).join('\n')
const failing = (kind: 'http' | 'image') => [result({ kind, outcome: 'fail' })]
const running = (changes: Partial<Symptoms> = {}): Partial<Symptoms> => ({
  container: container(),
  judged: judgedService({ verdict: 'degraded' }),
  ...changes,
})

function codeOf(log: string, changes: Partial<Symptoms> = {}, heeds: (line: Said) => boolean = () => true) {
  const ailing = symptoms(log, changes)
  return fromLog(LOG_RULES, heeds)(ailing, scene([ailing]))?.code ?? null
}

test.each([
  ['within one incident the root', `${MODULE}\n${TABLE}`, {}, 'missing-module'],
  ['whichever is said first', `${TABLE}\n${MODULE}`, {}, 'missing-module'],
  ['of two incidents the last', `${MODULE}\n${between}\n${TABLE}`, {}, 'table-missing'],
  ['nothing long before the end of what ended', `${TABLE}\n${between}`, {}, null],
  [
    'but what is unhealthy may have said it long ago',
    `${TABLE}\n${between}`,
    running({ container: container({ health: 'unhealthy' }) }),
    'table-missing',
  ],
  [
    'nothing after recovery',
    `${REFUSED}\nconnected to db`,
    running({ container: container({ health: 'unhealthy' }) }),
    null,
  ],
  ['unless that failed too', `${REFUSED}\ncould not connect: connected to nothing`, {}, 'wrong-password'],
  [
    'an uncaught error, though held back output follows it',
    `Traceback (most recent call last):\n  File "/app/main.py", line 1, in <module>\n${MODULE}\nListening on port 80`,
    {},
    'missing-module',
  ],
  ['nothing of a container that runs as it should', TABLE, running(), null],
  ['nothing where the failing check is beside the log', TABLE, running({ results: failing('image') }), null],
  ['what concerns the failing check', TABLE, running({ results: failing('http') }), 'table-missing'],
  [
    'what was said in the last life of a loop',
    `${MODULE}\nListening on port 80`,
    { container: container({ restartCount: 4 }) },
    'missing-module',
  ],
  [
    'nothing long before a signal',
    `${TABLE}\n${'ping\n'.repeat(12)}`,
    { container: container({ state: 'exited', exitCode: 137 }) },
    null,
  ],
  ['nothing without a container', MODULE, { container: null }, null],
])('sees %s', (_, log, changes, code) => {
  expect(codeOf(log, changes)).toBe(code)
})

test('a warning proves nothing where errors are heeded', () => {
  const log = 'WARN no such table: orders'
  expect(codeOf(log, {}, isGrave)).toBeNull()
  expect(codeOf(log, {}, isMild)).toBe('table-missing')
})

test('what the health check was told goes before the log', () => {
  const container_ = container({
    health: 'unhealthy',
    healthLog: [{ at: '2025-11-21T11:59:00.000Z', exitCode: 1, output: 'NOAUTH Authentication required.' }],
  })
  const ailing = symptoms(TABLE, { container: container_ })
  expect(fromLog(LOG_RULES, () => true)(ailing, scene([ailing]))).toMatchObject({
    code: 'wrong-password',
    proof: [{ source: 'health check', service: 'api', words: 'NOAUTH Authentication required.' }],
  })
})

test('what a failing check was answered goes before the log', () => {
  const results = [
    result({ kind: 'http', outcome: 'fail', evidence: evidence({ actual: '500', output: TABLE }) }),
  ]
  const ailing = symptoms('', running({ results }))
  expect(fromLog(LOG_RULES, () => true)(ailing, scene([ailing]))?.proof).toEqual([
    { source: 'check', service: 'api', words: TABLE },
  ])
})

test('proof is the line and the exit code', () => {
  const ailing = symptoms(MODULE)
  expect(fromLog(LOG_RULES, () => true)(ailing, scene([ailing]))?.proof).toEqual([
    { source: 'log', service: 'api', words: MODULE },
    { source: 'exit code', service: 'api', words: 'Exited with code 1.' },
  ])
})

test('of one entry the first line that says so is quoted', () => {
  const ailing = symptoms(
    "Error: certificate has expired\n    at x (node:_tls_wrap:1:2) {\n  code: 'CERT_HAS_EXPIRED'\n}",
  )
  const found = fromLog(LOG_RULES, () => true)(ailing, scene([ailing]))
  expect(found?.proof[0]?.words).toBe('Error: certificate has expired')
})
