import { describe, expect, test } from 'vitest'
import { type RawContainer, rawContainer } from './raw-container.ts'
import exited from './recorded/exited-1.json' with { type: 'json' }
import http from './recorded/http-healthy.json' with { type: 'json' }
import unchecked from './recorded/no-health-check.json' with { type: 'json' }
import oneShot from './recorded/one-shot-done.json' with { type: 'json' }
import paused from './recorded/paused.json' with { type: 'json' }
import conflict from './recorded/port-conflict.json' with { type: 'json' }
import postgres from './recorded/postgres-healthy.json' with { type: 'json' }
import loop from './recorded/restart-loop.json' with { type: 'json' }
import unhealthy from './recorded/unhealthy.json' with { type: 'json' }
import { translateContainer } from './translate-container.ts'

const nothing = { image: null, firstHealthyAt: null }
const seen = (recorded: unknown) => translateContainer(rawContainer.parse(recorded), nothing)
const untimed = { Interval: 0, Timeout: 0, StartPeriod: 0, StartInterval: 0, Retries: 0 }
const changed = (change: (raw: RawContainer) => void) => {
  const raw = rawContainer.parse(postgres)
  change(raw)
  return translateContainer(raw, nothing)
}

describe('containers recorded from a real engine', () => {
  test.each([
    { recorded: postgres, expected: { service: 'db', state: 'running', health: 'healthy', exitCode: null } },
    { recorded: http, expected: { service: 'api', state: 'running', health: 'healthy', exitCode: null } },
    {
      recorded: unchecked,
      expected: { service: 'worker', state: 'running', health: 'none', healthcheck: null },
    },
    {
      recorded: oneShot,
      expected: { service: 'migrate', state: 'exited', exitCode: 0, restartPolicy: 'no' },
    },
    { recorded: exited, expected: { service: 'crashed', state: 'exited', exitCode: 1 } },
    { recorded: paused, expected: { service: 'paused', state: 'paused', exitCode: null } },
    {
      recorded: loop,
      expected: { service: 'looping', state: 'restarting', exitCode: 3, restartPolicy: 'always' },
    },
    { recorded: unhealthy, expected: { service: 'unhealthy', state: 'running', health: 'unhealthy' } },
    {
      recorded: conflict,
      expected: { service: 'blocked', state: 'created', startedAt: null, finishedAt: null },
    },
  ])('$expected.service', ({ recorded, expected }) => {
    expect(seen(recorded)).toMatchObject(expected)
  })

  test('PostgreSQL in full', () => {
    const container = seen(postgres)
    expect(container).toMatchObject({
      name: 'shop_db_1',
      project: 'shop',
      replica: 1,
      oneOff: false,
      error: '',
      image: 'rollcall-test/servers:1',
      healthcheck: ['CMD', 'pg_isready', '-h', '127.0.0.1'],
      ports: [{ container: 5432, protocol: 'tcp', address: '127.0.0.1', published: 46117 }],
      addresses: [{ network: 'shop_default', address: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/) }],
      finishedAt: null,
    })
    expect(container?.startedAt).toMatch(/^\d{4}-.*\.\d{3}Z$/)
  })

  test('the five last health check results, oldest first', () => {
    const log = seen(unhealthy)?.healthLog ?? []
    expect(log).toHaveLength(5)
    expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).toSorted())
    expect(log.at(-1)).toMatchObject({ exitCode: 1, output: 'the cache does not answer\n' })
  })

  test('why a container could not start', () => {
    expect(seen(conflict)?.error).toContain('port is already allocated')
    expect(seen(conflict)?.exitCode).toBe(128)
  })

  test('restarts are counted', () => {
    expect(seen(loop)?.restartCount).toBeGreaterThan(0)
  })
})

describe('what no recording shows', () => {
  test('a container without a compose project is none of ours', () => {
    expect(changed((raw) => (raw.Config.Labels = {}))).toBeNull()
  })

  test('a container that was created and never started has no exit code', () => {
    expect(changed((raw) => (raw.State.Status = 'created'))).toMatchObject({
      state: 'created',
      exitCode: null,
    })
  })

  test('a health check that is switched off', () => {
    expect(changed((raw) => (raw.Config.Healthcheck = { ...untimed, Test: ['NONE'] }))).toMatchObject({
      healthcheck: null,
    })
    expect(changed((raw) => (raw.State.Health = { Status: 'none', Log: null }))).toMatchObject({
      health: 'none',
    })
  })

  test('secrets stay outside', () => {
    const container = changed((raw) => {
      raw.Config.Healthcheck = { ...untimed, Test: ['CMD-SHELL', 'redis-cli -a hunter2 ping'] }
      raw.State.Error = 'exec: --password hunter2: not found'
      raw.State.Health = {
        Status: 'unhealthy',
        Log: [
          {
            Start: '',
            End: '2025-11-11T08:49:05.123456789+05:45',
            ExitCode: 1,
            Output: 'redis://:hunter2@db',
          },
        ],
      }
    })
    expect(JSON.stringify(container)).not.toContain('hunter2')
    expect(container?.healthLog[0]?.at).toBe('2025-11-11T03:04:05.123Z')
  })

  test('what compose 2 labels', () => {
    const container = changed((raw) => {
      raw.Config.Labels = {
        ...raw.Config.Labels,
        'com.docker.compose.container-number': '3',
        'com.docker.compose.oneoff': 'True',
        'com.docker.compose.depends_on': 'db:service_healthy:false,init:service_completed_successfully:true',
      }
    })
    expect(container).toMatchObject({
      replica: 3,
      oneOff: true,
      dependsOn: [
        { service: 'db', condition: 'service_healthy', required: true },
        { service: 'init', condition: 'service_completed_successfully', required: true },
      ],
    })
  })

  test('a retry limit belongs to the policy', () => {
    const RestartPolicy = { Name: 'on-failure', MaximumRetryCount: 3 }
    expect(changed((raw) => (raw.HostConfig.RestartPolicy = RestartPolicy))?.restartPolicy).toBe(
      'on-failure:3',
    )
  })

  test('a state that Docker does not know is not guessed at', () => {
    expect(() =>
      rawContainer.parse({ ...postgres, State: { ...postgres.State, Status: 'dreaming' } }),
    ).toThrow(/Status/)
  })

  test('what it is told to run, without secrets', () => {
    const container = changed((raw) => {
      raw.Config.Entrypoint = ['redis-server']
      raw.Config.Cmd = ['--requirepass', 'hunter2', '--port', '6379']
    })
    expect(container?.command).toEqual(['redis-server', '--requirepass', '[redacted]', '--port', '6379'])
  })

  test.each([
    { seconds: null, expected: 10_000 },
    { seconds: 0, expected: 0 },
    { seconds: 3, expected: 3000 },
    { seconds: -1, expected: 3_600_000 },
  ])('a grace of $seconds s', ({ seconds, expected }) => {
    expect(changed((raw) => (raw.Config.StopTimeout = seconds))?.stopGraceMs).toBe(expected)
  })

  test('the times of a health check, with what Docker takes where none is said', () => {
    expect(seen(postgres)?.healthTiming).toEqual({
      intervalMs: 2000,
      timeoutMs: 10_000,
      startPeriodMs: 0,
      retries: 60,
    })
    expect(
      changed((raw) => (raw.Config.Healthcheck = { ...untimed, Test: ['CMD', 'x'] }))?.healthTiming,
    ).toEqual({
      intervalMs: 30_000,
      timeoutMs: 30_000,
      startPeriodMs: 0,
      retries: 3,
    })
    expect(seen(unchecked)?.healthTiming).toBeNull()
  })

  test('mounts, named and not', () => {
    const hex = 'a'.repeat(64)
    const container = changed((raw) => {
      raw.HostConfig.Tmpfs = { '/tmp': 'ro,size=1m' }
      raw.Mounts = [
        { Type: 'volume', Name: 'shop_data', Source: '/var/lib/x', Destination: '/data', RW: true },
        { Type: 'volume', Name: hex, Source: '/var/lib/y', Destination: '/cache', RW: true },
        { Type: 'bind', Name: '', Source: '/srv/conf', Destination: '/etc/app', RW: false },
        { Type: 'npipe', Name: '', Source: 'p', Destination: '/p', RW: true },
      ]
    })
    expect(container?.mounts).toEqual([
      { kind: 'volume', source: hex, target: '/cache', readOnly: false, named: false },
      { kind: 'volume', source: 'shop_data', target: '/data', readOnly: false, named: true },
      { kind: 'bind', source: '/srv/conf', target: '/etc/app', readOnly: true, named: false },
      { kind: 'other', source: 'p', target: '/p', readOnly: false, named: false },
      { kind: 'tmpfs', source: '', target: '/tmp', readOnly: true, named: false },
    ])
  })

  test('limits, network and compose files', () => {
    const container = changed((raw) => {
      raw.HostConfig.Memory = 64 * 1024 * 1024
      raw.HostConfig.ReadonlyRootfs = true
      raw.HostConfig.NetworkMode = 'default'
      raw.Config.Labels = {
        ...raw.Config.Labels,
        'com.docker.compose.project.config_files': '/srv/a/compose.yaml,/srv/a/compose.override.yaml',
      }
    })
    expect(container).toMatchObject({
      memoryLimitBytes: 67_108_864,
      readOnlyRoot: true,
      networkMode: 'bridge',
      composeFiles: ['/srv/a/compose.yaml', '/srv/a/compose.override.yaml'],
      composeFolder: '/srv/stacks/shop',
    })
    expect(seen(postgres)).toMatchObject({ memoryLimitBytes: null, readOnlyRoot: false, user: 'postgres' })
  })
})
