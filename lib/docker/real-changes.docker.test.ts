import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EngineRefused } from '#lib/core/engine-refused.ts'
import { connectEngine } from './connect.ts'
import { conditionOf } from './pretend-engine.fixture.ts'
import { realContainers } from './real-containers.fixture.ts'

const project = `eyesdo${process.pid}`
const real = realContainers(project)
const volume = `${project}-data`
const network = `${project}-net`
const MEDIUM = 60_000

describe.skipIf(!process.env.ROLLCALL_TEST_DOCKER)('what is done in and to real containers', () => {
  const engine = connectEngine({ deadlineMs: MEDIUM })
  let id = ''
  const say = async (command: string) => (await engine.exec(id, ['sh', '-c', command])).output.trim()

  beforeAll(() => {
    real.removeAll()
    real.docker(['network', 'create', network])
    const mounts = ['-v', `${volume}:/named`, '-v', '/unnamed', '--tmpfs', '/memory:ro']
    const options = [...mounts, '--network', network, '--network-alias', 'store', '-e', 'COLOUR=red']
    id = real.run(
      'store',
      [...options, '-p', '127.0.0.1::8080'],
      ['sh', '-c', 'trap exit TERM; echo up; echo down >&2; while :; do sleep 0.2; done'],
    )
  })
  afterAll(() => {
    real.removeAll()
    real.docker(['volume', 'rm', '-f', volume])
    real.docker(['network', 'rm', network])
  })

  test('a command gives its exit code and both outputs', async () => {
    const { exitCode, output } = await engine.exec(id, ['sh', '-c', 'echo out; echo err >&2; exit 7'])
    expect(exitCode).toBe(7)
    expect(output.split('\n').toSorted()).toEqual(['', 'err', 'out'])
  })

  test('only the end of very much output, from a whole line on', async () => {
    const { exitCode, output } = await engine.exec(id, ['sh', '-c', 'seq 1 200000'])
    expect(exitCode).toBe(0)
    expect(output.length).toBeLessThanOrEqual(64 * 1024)
    expect(output).toMatch(/^\d{6}\n[\d\n]*\n199999\n200000\n$/)
  })

  test('bytes that are no text stay readable', async () => {
    const { output } = await engine.exec(id, ['printf', 'a\\377\\000b'])
    expect(output).toBe('a\ufffd\u0000b')
  })

  test('a command that is not there', async () => {
    const { exitCode, output } = await engine.exec(id, ['no-such-tool'])
    expect([126, 127]).toContain(exitCode)
    expect(output).toContain('no-such-tool')
  })

  test('a command that hangs costs its deadline, or less where nobody waits any more', async () => {
    const hasty = connectEngine({ deadlineMs: 4000 })
    const hanging = hasty.exec(id, ['sleep', '30'])
    await expect(hanging).rejects.toThrow(/goes on in the container|did not answer/)
    expect(await conditionOf(hanging)).toBe('unanswering')
    const stop = new AbortController()
    const waiting = engine.exec(id, ['sleep', '30'], stop.signal)
    setTimeout(() => stop.abort(new Error('cancelled')), 500)
    await expect(waiting).rejects.toThrow('cancelled')
  })

  test('what it uses', async () => {
    const { memoryBytes, cpuPercent } = await engine.usage(id)
    expect(memoryBytes).toBeGreaterThan(10_000)
    expect(memoryBytes).toBeLessThan(100_000_000)
    expect(cpuPercent).toBeGreaterThanOrEqual(0)
  })

  test('its log, searched', async () => {
    expect(await engine.searchLog(id, (line) => line === 'down', null)).toEqual({
      found: 1,
      lines: ['down'],
      searched: 2,
      cut: false,
    })
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString()
    expect(await engine.searchLog(id, () => true, hourAgo)).toMatchObject({ found: 2, searched: 2 })
    const later = new Date(Date.now() + 60_000).toISOString()
    expect(await engine.searchLog(id, () => true, later)).toMatchObject({ found: 0, searched: 0 })
  })

  test('its mounts and its image', async () => {
    const store = await engine.container(id)
    expect(store?.mounts).toEqual([
      { kind: 'tmpfs', source: '', target: '/memory', readOnly: true, named: false },
      { kind: 'volume', source: volume, target: '/named', readOnly: false, named: true },
      {
        kind: 'volume',
        source: expect.stringMatching(/^[0-9a-f]{64}$/),
        target: '/unnamed',
        readOnly: false,
        named: false,
      },
    ])
    expect(store).toMatchObject({ networkMode: network, stopGraceMs: 10_000, memoryLimitBytes: null })
    expect(store?.imageFacts?.sizeBytes).toBeGreaterThan(100_000)
    expect(store?.imageFacts?.secretNames).toEqual([])
    expect(await engine.hasImage('rollcall-test/tiny:1')).toBe(true)
    expect(await engine.hasImage('rollcall-test/nothing:9')).toBe(false)
    expect(await engine.hasImage('../containers')).toBe(false)
  })

  test('a running container is not re-created, and nothing changes', async () => {
    await expect(engine.recreate(id)).rejects.toBeInstanceOf(EngineRefused)
    expect((await engine.container(id))?.state).toBe('running')
  })

  test('stopped, nothing runs in it; re-created, its data are there', async () => {
    await say('echo named > /named/x; echo unnamed > /unnamed/x; echo lost > /x')
    const before = await engine.container(id)
    await engine.stop(id, 10_000)
    expect(await engine.container(id)).toMatchObject({ state: 'exited', oomKilled: false })
    await expect(engine.exec(id, ['true'])).rejects.toBeInstanceOf(EngineRefused)
    await expect(engine.usage(id)).rejects.toBeInstanceOf(EngineRefused)
    const old = id
    id = await engine.recreate(old)
    expect(id).not.toBe(old)
    expect(await engine.container(old)).toBeNull()
    await engine.start(id)
    const after = await engine.container(id)
    const { name, image, mounts, command, networkMode, restartPolicy, project: of } = before ?? {}
    expect(after).toMatchObject({
      name,
      image,
      mounts,
      command,
      networkMode,
      restartPolicy,
      project: of,
      state: 'running',
    })
    expect(await say('cat /named/x /unnamed/x; echo $COLOUR; cat /x 2>/dev/null')).toBe('named\nunnamed\nred')
    const aliases = real.docker([
      'inspect',
      '-f',
      `{{json (index .NetworkSettings.Networks "${network}").Aliases}}`,
      id,
    ])
    expect(JSON.parse(aliases)).toEqual(expect.arrayContaining(['store', id.slice(0, 12)]))
    expect(JSON.parse(aliases)).not.toContain(old.slice(0, 12))
    expect(await say('hostname')).toBe(id.slice(0, 12))
  })

  test('where the new one cannot be made the old one is put back', async () => {
    const image = `${project}-image`
    real.docker(['commit', `${project}-store-1`, image])
    const labels = ['project', 'service'].flatMap((key) => [
      '--label',
      `com.docker.compose.${key}=${project}`,
    ])
    const lonely = real.docker(['create', ...labels, '--name', `${project}-lonely-1`, image, 'true'])
    real.docker(['rmi', '-f', image])
    await expect(engine.recreate(lonely)).rejects.toBeInstanceOf(EngineRefused)
    expect(await engine.container(lonely)).toMatchObject({ name: `${project}-lonely-1`, state: 'created' })
  })

  test('a container that is gone', async () => {
    const gone = 'f'.repeat(64)
    const calls = [
      engine.exec(gone, ['true']),
      engine.usage(gone),
      engine.start(gone),
      engine.stop(gone, 1000),
      engine.recreate(gone),
      engine.searchLog(gone, () => true, null),
    ]
    const reasons = (await Promise.allSettled(calls)).map((each) => each.status === 'rejected' && each.reason)
    for (const reason of reasons) expect(reason).toBeInstanceOf(EngineRefused)
  })
})
