import { expect, test } from 'vitest'
import { lastWords } from './last-words.ts'

test.each([
  {
    name: 'a traceback',
    log: 'Traceback (most recent call last):\n  File "main.py", line 1\nModuleNotFoundError: No module named \'services\'\n',
    expected: "ModuleNotFoundError: No module named 'services'",
  },
  {
    name: 'postgres',
    log: '2025-11-11 03:04:05.123 UTC [1] FATAL:  data directory has wrong ownership\n2025-11-11 03:04:05.124 UTC [1] HINT:  change it\n',
    expected: 'FATAL:  data directory has wrong ownership',
  },
  {
    name: 'a stamp before it',
    log: '2025-11-11T03:04:05Z Error: listen EADDRINUSE\n',
    expected: 'Error: listen EADDRINUSE',
  },
  {
    name: 'a missing program',
    log: 'ok\nsh: 1: uvicorn: not found\nbye',
    expected: 'sh: 1: uvicorn: not found',
  },
  { name: 'no error named', log: 'starting\ndone\n\n', expected: 'done' },
  { name: 'a secret', log: 'Error: bad password=hunter2', expected: 'Error: bad password=[redacted]' },
  { name: 'nothing', log: '\n  \n', expected: '' },
])('$name', ({ log, expected }) => {
  expect(lastWords(log)).toBe(expected)
})

test('is never longer than a line of a table', () => {
  expect([...lastWords('😀'.repeat(500))]).toHaveLength(200)
})
