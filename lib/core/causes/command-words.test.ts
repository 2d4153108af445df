import { describe, expect, test } from 'vitest'
import { printable } from '#lib/core/printable.ts'
import { commandTrouble } from './command-words.ts'

type Row = [line: string, what: 'missing' | 'not executable' | 'wrong format', command: string]

const PREAMBLE =
  'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: '

const ROWS: Row[] = [
  [`${PREAMBLE}exec: "nosuch": executable file not found in $PATH: unknown`, 'missing', 'nosuch'],
  [
    `${PREAMBLE}exec: "/entry.sh": stat /entry.sh: no such file or directory: unknown`,
    'missing',
    '/entry.sh',
  ],
  [`${PREAMBLE}exec: "/etc/passwd": permission denied: unknown`, 'not executable', '/etc/passwd'],
  [`${PREAMBLE}exec: "/app": is a directory: unknown`, 'not executable', '/app'],
  ['sh: nosuch: not found', 'missing', 'nosuch'],
  ['sh: 1: nosuch: not found', 'missing', 'nosuch'],
  ['/bin/sh: 1: curl: not found', 'missing', 'curl'],
  ['/bin/sh: curl: not found', 'missing', 'curl'],
  ['bash: line 1: serve: command not found', 'missing', 'serve'],
  ['/bin/bash: line 1: serve: command not found', 'missing', 'serve'],
  ['sh: exec: line 0: /e.sh: not found', 'missing', '/e.sh'],
  ['/docker-entrypoint.sh: 12: gosu: not found', 'missing', 'gosu'],
  ['/docker-entrypoint.sh: line 12: gosu: command not found', 'missing', 'gosu'],
  ['/docker-entrypoint.sh: exec: line 9: uvicorn: not found', 'missing', 'uvicorn'],
  ['bash: line 1: /e.sh: cannot execute: required file not found', 'missing', '/e.sh'],
  ['exec /entrypoint.sh: no such file or directory', 'missing', '/entrypoint.sh'],
  ['exec /app/server: exec format error', 'wrong format', '/app/server'],
  ['sh: 1: exec: /e: Exec format error', 'wrong format', '/e'],
  ['/bin/sh: 1: /app: cannot execute binary file: Exec format error', 'wrong format', '/app'],
  ['standard_init_linux.go:228: exec user process caused: exec format error', 'wrong format', ''],
  ['standard_init_linux.go:228: exec user process caused: no such file or directory', 'missing', ''],
  ['exec /entrypoint.sh: permission denied', 'not executable', '/entrypoint.sh'],
  ['bash: line 1: /e.sh: Permission denied', 'not executable', '/e.sh'],
  ['/bin/sh: 1: /etc/passwd: Permission denied', 'not executable', '/etc/passwd'],
  ['/usr/bin/env: ‘bash’: No such file or directory', 'missing', 'bash'],
  ["env: can't execute 'python3': No such file or directory", 'missing', 'python3'],
  ['sh: 0: cannot open /start.sh: No such file', 'missing', '/start.sh'],
  ["sh: can't open '/start.sh': No such file or directory", 'missing', '/start.sh'],
  ['[FATAL tini (7)] exec serve failed: No such file or directory', 'missing', 'serve'],
  [`${PREAMBLE}exec: "./run": stat ./run: no such file or directory: unknown`, 'missing', './run'],
]

describe('commandTrouble', () => {
  test.each(ROWS)('%s', (line, what, command) => {
    expect(commandTrouble(line)).toMatchObject({ what, command, isWindows: false })
  })

  test.each([
    ['/usr/bin/env: ‘bash\\r’: No such file or directory', 'bash'],
    ["env: can't execute 'bash\r': No such file or directory", 'bash'],
    ["/start.sh: line 2: $'\\r': command not found", '/start.sh'],
    ['bash: ./e.sh: /bin/bash^M: bad interpreter: No such file or directory', '/bin/bash'],
  ])('Windows line ends in: %s', (line, command) => {
    expect(commandTrouble(printable(line).split('\n')[0] ?? '')).toMatchObject({
      what: 'missing',
      command,
      isWindows: true,
    })
  })

  test.each([
    'page not found',
    'Error: user 42: not found',
    'GET /nosuch: 404 Not Found',
    'open /etc/app.conf: permission denied',
    'FileNotFoundError: [Errno 2] No such file or directory: x',
  ])('nothing in: %s', (line) => {
    expect(commandTrouble(line)).toBeNull()
  })
})
