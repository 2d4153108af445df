import { describe, expect, test } from 'vitest'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { ago, container, service } from '#lib/core/stack.fixture.ts'
import type { Role } from '#lib/core/stack.ts'
import { commandNotRun } from './command-not-run.ts'
import { ENGINE_FIRST, ENGINE_LAST } from './engine-rules.ts'
import { crashed } from './killed.ts'
import { outOfMemoryInLog } from './out-of-memory.ts'
import { scene, symptoms } from './symptoms.fixture.ts'

type Row = {
  name: string
  container: Partial<ContainerObservation>
  log?: string
  role?: Role
  expected: [code: string, title: string] | null
}

const EXITED = { state: 'exited', restartPolicy: 'no' } as const
const KEPT = { state: 'exited', restartPolicy: 'unless-stopped' } as const
const LOOP = { state: 'restarting', restartPolicy: 'always', restartCount: 4 } as const
const SEGFAULT = 'It crashed with a memory access fault (SIGSEGV)'
const LIMIT = 20 * 1024 * 1024

const ROWS: Row[] = [
  {
    name: 'out of memory',
    container: { ...EXITED, exitCode: 137, oomKilled: true },
    expected: ['out-of-memory', 'Out of memory'],
  },
  {
    name: 'out of memory under a limit',
    container: { ...LOOP, exitCode: 137, oomKilled: true, memoryLimitBytes: LIMIT },
    expected: ['out-of-memory', 'Out of memory under a limit of 20 MiB'],
  },
  {
    name: 'a child that its shell saw killed under a limit',
    container: { ...EXITED, exitCode: 137, memoryLimitBytes: LIMIT },
    log: 'starting\nKilled',
    expected: ['out-of-memory', 'Out of memory under a limit of 20 MiB'],
  },
  {
    name: 'killed, without a word',
    container: { ...EXITED, exitCode: 137 },
    expected: ['killed', 'Killed by SIGKILL; the engine does not say by whom'],
  },
  {
    name: 'killed, without a limit',
    container: { ...EXITED, exitCode: 137 },
    log: 'Killed',
    expected: ['killed', 'Killed by SIGKILL; the engine does not say by whom'],
  },
  { name: 'a segfault', container: { ...LOOP, exitCode: 139 }, expected: ['segfault', SEGFAULT] },
  {
    name: 'an abort',
    container: { ...LOOP, exitCode: 134 },
    log: 'x',
    expected: ['killed', 'It aborted itself (SIGABRT)'],
  },
  {
    name: 'another signal',
    container: { ...LOOP, exitCode: 129 },
    log: 'x',
    expected: ['killed', 'Ended by signal 1'],
  },
  {
    name: 'stopped, ended well',
    container: { ...KEPT, exitCode: 0 },
    expected: ['stopped-by-hand', 'Stopped by hand'],
  },
  {
    name: 'stopped, killed after its grace',
    container: { ...KEPT, exitCode: 137 },
    expected: ['stopped-by-hand', 'Stopped by hand'],
  },
  {
    name: 'stopped amid a crash loop',
    container: { ...KEPT, exitCode: 3 },
    expected: ['stopped-by-hand', 'Stopped by hand'],
  },
  {
    name: 'ended while the engine still started it',
    container: { ...KEPT, exitCode: 3, startedAt: ago(1_000), finishedAt: ago(1_300) },
    log: 'x',
    expected: null,
  },
  {
    name: 'told to stop',
    container: { ...EXITED, exitCode: 143 },
    expected: ['stopped-by-hand', 'It was told to stop'],
  },
  {
    name: 'told to stop, as its log says',
    container: { ...EXITED, exitCode: 0 },
    log: 'ready to accept connections\nReceived SIGTERM scheduling shutdown...\nbye bye',
    expected: ['stopped-by-hand', 'It was told to stop'],
  },
  {
    name: 'a command that ends',
    container: { ...EXITED, exitCode: 0 },
    log: 'hello',
    expected: ['ended-by-itself', 'Its command ended with exit code 0'],
  },
  {
    name: 'a command that ends again and again',
    container: { ...LOOP, exitCode: 0 },
    expected: ['ended-by-itself', 'Its command ends with exit code 0 again and again'],
  },
  {
    name: 'a failing policy that gave up is not stopped by hand',
    container: { state: 'exited', restartPolicy: 'on-failure:2', restartCount: 2, exitCode: 3 },
    expected: ['silent-crash-loop', 'Ends with exit code 3 and says nothing'],
  },
  {
    name: 'a silent loop',
    container: { ...LOOP, exitCode: 1 },
    expected: ['silent-crash-loop', 'Ends with exit code 1 and says nothing'],
  },
  {
    name: 'a silent loop, just up again',
    container: { state: 'running', restartCount: 4, exitCode: null, startedAt: ago(1000) },
    expected: ['silent-crash-loop', 'Ends again and again and says nothing'],
  },
  { name: 'a loop that says something', container: { ...LOOP, exitCode: 1 }, log: 'hm', expected: null },
  {
    name: 'a one-shot that was interrupted',
    role: 'one-shot',
    container: { ...EXITED, exitCode: 143 },
    log: 'x',
    expected: ['killed', 'Ended by signal 15'],
  },
  { name: 'paused', container: { state: 'paused' }, expected: ['paused', 'Somebody paused it'] },
  {
    name: '127 by its shell',
    container: { ...LOOP, exitCode: 127 },
    log: 'sh: serve: not found',
    expected: ['command-not-found', 'Command “serve” was not found'],
  },
  {
    name: '127 without a word',
    container: { ...LOOP, exitCode: 127 },
    expected: ['command-not-found', 'Its command was not found'],
  },
  {
    name: '126 by its shell',
    container: { ...LOOP, exitCode: 126 },
    log: 'bash: line 1: /e.sh: Permission denied',
    expected: ['not-executable', 'Command “/e.sh” may not be executed'],
  },
  {
    name: 'an entrypoint without its interpreter',
    container: { ...LOOP, exitCode: 1 },
    log: 'exec /entrypoint.sh: no such file or directory',
    expected: ['command-not-found', 'Command “/entrypoint.sh” was not found'],
  },
  {
    name: 'another processor',
    container: { ...LOOP, exitCode: 1 },
    log: 'exec /app/server: exec format error',
    expected: ['exec-format', 'Command “/app/server” is not in a format this machine runs'],
  },
  {
    name: 'a script that misses a tool and goes on',
    container: { ...LOOP, exitCode: 1 },
    log: 'sh: git: not found\nrunning without git\nno config given',
    expected: null,
  },
  {
    name: 'started in the future',
    container: { state: 'running', startedAt: ago(-3_600_000) },
    expected: ['clock', "The host's clock is ahead"],
  },
  { name: 'a container that runs', container: {}, log: 'sh: git: not found\nKilled', expected: null },
]

describe('how a container ended', () => {
  test.each(ROWS)('$name', ({ container: changes, log = '', role = 'long-running', expected }) => {
    const ailing = symptoms(log, {
      container: container({ exitCode: null, ...changes }),
      service: service({ role }),
    })
    const rules = [...ENGINE_FIRST, commandNotRun, outOfMemoryInLog, crashed, ...ENGINE_LAST]
    const found = rules.map((rule) => rule(ailing, scene([ailing]))).find((one) => one !== null)
    expect(found ? [found.code, found.title] : null).toEqual(expected)
    for (const { words } of found?.proof ?? []) expect(words).not.toBe('')
  })
})
