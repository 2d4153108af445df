import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { checkKey } from '#lib/core/outcome.ts'
import type { Run } from '#lib/core/run.ts'
import { readRechecks } from '#lib/db/read/read-rechecks.ts'
import { readRun } from '#lib/db/read/read-run.ts'
import { holdPresence, type Presence } from '#lib/db/write/hold-presence.ts'
import { openRun } from '#lib/db/write/open-run.ts'
import { saveHostPermissions } from '#lib/db/write/save-host-permissions.ts'
import { realContainers, settled } from '#lib/docker/real-containers.fixture.ts'
import { closeChannel } from '#lib/live/channel.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { hosts } from './hosts.ts'
import { lookAtHost } from './look-at-host.ts'
import { recheck } from './recheck.ts'
import { saveRollcallFile } from './save-rollcall-file.ts'
import { verifyStack } from './verify-stack.ts'

freshDatabase()

const PROJECT = 'rollcall-carry-out'
const real = realContainers(PROJECT)
const never = new AbortController().signal
let presence: Presence
let version = 0

/** Defines the stack by a `rollcall.yaml` and carries out one run of it. */
async function runOf(file: string, may = { exec: false, drills: false }): Promise<Run> {
  await lookAtHost(hosts().local)
  await saveHostPermissions('local', may)
  const saved = await saveRollcallFile(PROJECT, file, version, 'test')
  if (!saved.ok) throw new Error(JSON.stringify(saved))
  version = saved.version
  const opened = await openRun(PROJECT, 'test', may.drills)
  if (!opened.ok) throw new Error(opened.reason)
  await verifyStack(opened.id, presence.key, never)
  const run = await readRun(opened.id)
  if (run === null) throw new Error('the run is gone')
  return run
}

const EVERYTHING = { exec: true, drills: true }

const find = (run: Run, service: string, kind: string) =>
  run.results.find((result) => result.service === service && result.kind === kind)

describe.skipIf(!process.env.ROLLCALL_TEST_DOCKER)('on a real engine', () => {
  beforeAll(async () => {
    real.removeAll()
    presence = await holdPresence()
  })
  afterEach(() => real.removeAll())
  afterAll(async () => {
    await presence.release()
    await closeChannel()
  })

  const HEALTHY = ['--health-cmd', 'test -e /tmp/ready', '--health-interval', '1s', '--health-retries', '60']

  describe('a run', () => {
    test('waits until a service that crashed first is healthy, passes it and notes it', async () => {
      const crashesOnce = 'if [ -e /tmp/once ]; then touch /tmp/ready; sleep 600; fi; touch /tmp/once; exit 3'
      real.run('api', ['--restart', 'on-failure', ...HEALTHY], ['sh', '-c', crashesOnce])
      const run = await runOf('settle: 60s\n')
      expect(run.verdict).toBe('healthy')
      expect(run.settledMs).toBeGreaterThan(0)
      expect(find(run, 'api', 'restart')).toMatchObject({ outcome: 'pass' })
      expect(find(run, 'api', 'restart')?.reason).toContain('Restarted once')
      expect(run.causes).toEqual([])
    })

    test('asks again until it passes, as often as declared, and says how often', async () => {
      real.run('api', [], ['sleep', '600'])
      const passesThirdTime = 'echo tried >> /tries; test $(wc -l < /tries) -ge 3'
      const file = [
        'services:\n  api:\n    checks:\n',
        `      - exec: { command: [sh, -c, '${passesThirdTime}'], exit: 0 }\n`,
        '        retries: { attempts: 5, every: 200ms }\n',
      ].join('')
      const run = await runOf(file, { exec: true, drills: false })
      expect(find(run, 'api', 'exec')).toMatchObject({ outcome: 'pass', evidence: { attempts: 3 } })
    })

    test('runs no command until a lead permits it, then tells exit code and output', async () => {
      real.run('api', [], ['sh', '-c', 'echo token=abcdef123456 > /etc/note; sleep 600'])
      const file =
        "services:\n  api:\n    checks:\n      - exec: { command: [sh, -c, 'cat /etc/note; exit 7'], exit: 0 }\n"
      const before = await runOf(file)
      expect(find(before, 'api', 'exec')).toMatchObject({ outcome: 'not verified' })
      const after = await runOf(file, { exec: true, drills: false })
      expect(find(after, 'api', 'exec')).toMatchObject({ outcome: 'fail', evidence: { exitCode: 7 } })
      expect(find(after, 'api', 'exec')?.evidence.output).not.toContain('abcdef123456')
    })

    test('names one cause for all services that share it, with its line', async () => {
      const words = `echo "ModuleNotFoundError: No module named 'orders'"; exit 1`
      for (const service of ['api', 'web', 'worker']) real.run(service, [], ['sh', '-c', words])
      const run = await runOf('groups: [application]\n')
      expect(run.verdict).toBe('failing')
      expect(run.causes).toHaveLength(1)
      expect(run.causes[0]).toMatchObject({ code: 'missing-module', services: ['api', 'web', 'worker'] })
      expect(run.causes[0]?.proof.map(({ words: said }) => said).join('\n')).toContain(
        "No module named 'orders'",
      )
    })
  })

  describe('a drill', () => {
    const keeps =
      'services:\n  db:\n    checks:\n      - persistence: { how: recreate, probe: [cat, /data/row] }\n'
    const command = ['sh', '-c', "trap 'exit 0' TERM; while :; do sleep 0.1; done"]

    test('re-creates a container, and finds its data the same', async () => {
      real.docker(['volume', 'create', `${PROJECT}-data`])
      real.run('db', ['-v', `${PROJECT}-data:/data`], command)
      real.docker(['exec', `${PROJECT}-db-1`, 'sh', '-c', 'echo 42 > /data/row'])
      const run = await runOf(keeps, EVERYTHING)
      real.removeAll()
      real.docker(['volume', 'rm', `${PROJECT}-data`])
      expect(find(run, 'db', 'persistence')).toMatchObject({ outcome: 'pass' })
      expect(find(run, 'db', 'graceful-stop')).toMatchObject({ outcome: 'pass' })
    })

    test('fails where data went with the container', async () => {
      real.run('db', [], ['sh', '-c', `mkdir -p /data; ${command[2]}`])
      real.docker(['exec', `${PROJECT}-db-1`, 'sh', '-c', 'mkdir -p /data; echo 42 > /data/row'])
      const run = await runOf(keeps, EVERYTHING)
      expect(find(run, 'db', 'persistence')).toMatchObject({ outcome: 'fail' })
    })

    test('tells a process that does not stop when asked to', async () => {
      real.run('deaf', ['--stop-timeout', '1'], ['sh', '-c', "trap '' TERM; while :; do sleep 0.1; done"])
      const run = await runOf('groups: [application]\n', EVERYTHING)
      expect(find(run, 'deaf', 'graceful-stop')).toMatchObject({
        outcome: 'fail',
        evidence: { exitCode: 137 },
      })
      const again = await settled(
        async () => real.docker(['inspect', '-f', '{{.State.Running}}', `${PROJECT}-deaf-1`]),
        (running) => running === 'true',
      )
      expect(again).toBe('true')
    })
  })

  test('one check is asked again alone; the run stays as it was', async () => {
    real.run('api', [], ['sh', '-c', 'sleep 600'])
    real.docker(['pause', `${PROJECT}-api-1`])
    const run = await runOf('groups: [application]\n')
    const failed = find(run, 'api', 'state')
    if (failed === undefined) throw new Error('no state check')
    expect(failed.outcome).toBe('fail')
    real.docker(['unpause', `${PROJECT}-api-1`])
    expect(await recheck(run.id, checkKey(failed), 'ada')).toMatchObject({
      ok: true,
      result: { outcome: 'pass' },
    })
    expect(await readRechecks(run.id)).toMatchObject([
      { by: 'ada', result: { outcome: 'pass', kind: 'state' } },
    ])
    expect(await readRun(run.id)).toEqual(run)
    expect(await recheck(run.id, 'nothing', 'ada')).toMatchObject({ ok: false })
  })
})
