import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from './read-lines.ts'

test.each([
  ['plain', 'it failed', 'it failed', null],
  ['ISO 8601', '2025-11-21T12:00:00.123456Z it failed', 'it failed', null],
  ['Python logging', '2025-11-21 12:00:00,123 - shop.db - ERROR - it failed', 'it failed', 'error'],
  ['Python logging, default', 'ERROR:root:it failed', 'root:it failed', 'error'],
  ['uvicorn', 'ERROR:    it failed', 'it failed', 'error'],
  ['Go', '2025/11/21 12:00:00 it failed', 'it failed', null],
  ['nginx', '2025/11/21 12:00:00 [emerg] 1#1: it failed', 'it failed', 'fatal'],
  ['nginx at its start', 'nginx: [emerg] it failed', 'it failed', 'fatal'],
  ['PostgreSQL', '2025-11-21 12:00:00.123 UTC [1] FATAL:  it failed', 'it failed', 'fatal'],
  ['Redis', '1:M 21 Nov 2025 12:00:00.123 # it failed', 'it failed', null],
  ['MySQL', '2025-11-21T12:00:00.123456Z 0 [ERROR] [MY-010457] [Server] it failed', 'it failed', 'error'],
  ['MariaDB', '2025-11-21 12:00:00 0 [Warning] it failed', 'it failed', 'warn'],
  ['klog', 'E1121 12:00:00.123456       1 main.go:12] it failed', 'it failed', 'error'],
  [
    'Spring',
    '2025-11-21T12:00:00.123Z ERROR 1 --- [           main] o.s.boot.SpringApplication               : it failed',
    'it failed',
    'error',
  ],
  ['log4j', '12:00:00.123 [main] ERROR com.shop.Main - it failed', 'it failed', 'error'],
  ['syslog', 'Nov 21 12:00:00 it failed', 'it failed', null],
  ['Apache', '[Fri Nov 21 12:00:00.123456 2025] it failed', 'it failed', null],
  ['bracketed', '[2025-11-21 12:00:00 +0000] [7] [ERROR] it failed', 'it failed', 'error'],
  ['npm', 'npm ERR! it failed', 'it failed', 'error'],
  ['zap', '{"level":"error","ts":1,"msg":"it failed","error":"no orders"}', 'it failed: no orders', 'error'],
  ['pino', '{"level":60,"time":1,"msg":"it failed"}', 'it failed', 'fatal'],
  ['zerolog', '{"level":"fatal","error":"no orders","message":"it failed"}', 'it failed: no orders', 'fatal'],
  [
    'logfmt',
    'time=2025-11-21T12:00:00Z level=error msg="it \\"failed\\"" err="no orders"',
    'it "failed": no orders',
    'error',
  ],
  ['half a JSON line', '{"level":"error","msg":"it fai', '{"level":"error","msg":"it fai', null],
  ['an error of a language keeps its name', 'TypeError: it failed', 'TypeError: it failed', null],
])('%s', (_, line, text, level) => {
  expect(readLines(line, 'log')).toEqual([
    { source: 'log', raw: line, text, level, entry: 1, isNested: false },
  ])
})

test('lines of one trace are one entry', () => {
  const log = 'a\r\nError: b\r\n    at c\r\n    at d\r\nCaused by: e\r\n\r\nf'
  expect(readLines(log, 'log').map(({ text, entry }) => `${entry} ${text}`)).toEqual([
    '1 a',
    '2 Error: b',
    '2 at c',
    '2 at d',
    '2 Caused by: e',
    '3 f',
  ])
})

test('any text is read, and no line is made up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      for (const { raw } of readLines(text, 'log')) expect(text).toContain(raw)
    }),
  )
})
