import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { connectEngine } from './connect.ts'
import type { EngineEvent } from './engine.ts'
import { realContainers, settled } from './real-containers.fixture.ts'

const project = `eyes${process.pid}`
const real = realContainers(project)
const serve = ['sh', '-c', 'mkdir -p /w && echo ok > /w/health && exec httpd -f -p 8080 -h /w']
const loop = ['sh', '-c', 'echo from stdout; echo "Error: no module" >&2; exit 3']

describe.skipIf(!process.env.ROLLCALL_TEST_DOCKER)('a real engine', () => {
  const engine = connectEngine()
  const seen = async (service: string) => {
    const found = (await engine.containers()).find(
      (each) => each.project === project && each.service === service,
    )
    if (!found) throw new Error(`no container of ${service}`)
    return found
  }
  const settles = (service: string, right: (container: ContainerObservation) => boolean) =>
    settled(() => seen(service), right)

  beforeAll(() => {
    real.removeAll()
    const web = [
      '-p',
      '127.0.0.1::8080',
      '--health-cmd',
      'wget -q -O - http://127.0.0.1:8080/health',
      '--health-interval',
      '1s',
    ]
    real.run('web', web, serve)
    real.run(
      'sick',
      ['--health-cmd', 'echo password=hunter2; exit 1', '--health-interval', '1s', '--health-retries', '1'],
      serve,
    )
    real.run('looping', ['--restart', 'always'], loop)
    real.run('done', [], ['true'])
    real.run('terminal', ['-t'], ['echo', '{"said":"by a terminal"}'])
    real.run('still', [], ['sleep', '100000'])
    real.docker(['pause', `${project}-still-1`])
    real.create('waiting', ['--expose', '9000'], ['true'])
  })
  afterAll(() => real.removeAll())

  test('says what it is', async () => {
    expect(await engine.info()).toMatchObject({
      version: expect.stringMatching(/\d/),
      apiVersion: expect.stringMatching(/^1\.\d+$/),
    })
  })

  test('a web server with its port, address and health', async () => {
    const web = await settles('web', ({ health, healthLog }) => health === 'healthy' && healthLog.length > 0)
    expect(web).toMatchObject({
      state: 'running',
      health: 'healthy',
      exitCode: null,
      restartCount: 0,
      error: '',
    })
    expect(web.ports).toEqual([
      { container: 8080, protocol: 'tcp', published: expect.any(Number), address: '127.0.0.1' },
    ])
    expect(web.addresses[0]?.address).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
    expect(web.healthLog[0]?.output).toContain('ok')
    expect(web.imageId).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  test('an unhealthy one, its words without the secret', async () => {
    const sick = await settles('sick', ({ health }) => health === 'unhealthy')
    expect(sick).toMatchObject({ state: 'running', health: 'unhealthy' })
    expect(sick.healthLog.at(-1)).toMatchObject({ exitCode: 1, output: 'password=[redacted]\n' })
    expect(sick.healthcheck).toEqual(['CMD-SHELL', 'echo password=[redacted]'])
  })

  test('a restart loop between two crashes, and its log', async () => {
    const looping = await settles(
      'looping',
      ({ state, restartCount }) => state === 'restarting' && restartCount > 1,
    )
    expect(looping).toMatchObject({ state: 'restarting', exitCode: 3, restartPolicy: 'always' })
    expect((await engine.logs(looping.id, 2)).text.split('\n').toSorted()).toEqual([
      '',
      'Error: no module',
      'from stdout',
    ])
  })

  test('the log of a terminal', async () => {
    const terminal = await settles('terminal', ({ state }) => state === 'exited')
    expect((await engine.logs(terminal.id, 5)).text).toBe('{"said":"by a terminal"}\r\n')
  })

  test('ended, paused, and never started', async () => {
    expect(await settles('done', ({ state }) => state === 'exited')).toMatchObject({
      exitCode: 0,
      health: 'none',
    })
    expect(await seen('still')).toMatchObject({ state: 'paused', exitCode: null })
    expect(await seen('waiting')).toMatchObject({
      state: 'created',
      startedAt: null,
      exitCode: null,
      ports: [{ container: 9000, protocol: 'tcp', published: null, address: null }],
    })
  })

  test('a port that is taken', async () => {
    const { ports } = await seen('web')
    const blocked = ['-p', `127.0.0.1:${ports[0]?.published}:8080`]
    expect(() => real.run('blocked', blocked, serve)).toThrow()
    const container = await seen('blocked')
    expect(container).toMatchObject({ state: 'created', error: expect.stringContaining('already allocated') })
    expect(container.ports[0]?.published).toBe(ports[0]?.published)
  })

  test('events as they happen, from a moment on, until the watch stops', async () => {
    const before = new Date().toISOString()
    const id = real.run('brief', [], ['sleep', '100000'])
    const events: EngineEvent[] = []
    const stop = new AbortController()
    const watch = engine.watch((event) => events.push(event), stop.signal, before)
    const has = (action: string) =>
      events.some((event) => event.containerId === id && event.action === action)
    await settled(async () => has('start'), Boolean)
    real.docker(['rm', '-f', id])
    await settled(async () => has('destroy'), Boolean)
    stop.abort()
    await watch
    const actions = events
      .filter(({ containerId, project: of }) => containerId === id && of === project)
      .map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['create', 'start', 'die', 'destroy']))
    expect(events.filter(({ action }) => action.startsWith('exec_'))).toEqual([])
    expect(await engine.container(id)).toBeNull()
  })

  test('an image that was taken away does not hide its container', async () => {
    const image = `${project}-image`
    real.docker(['commit', `${project}-done-1`, image])
    const labels = [
      '--label',
      `com.docker.compose.project=${project}`,
      '--label',
      'com.docker.compose.service=orphan',
    ]
    real.docker(['create', ...labels, image, 'true'])
    real.docker(['rmi', '-f', image])
    expect(await seen('orphan')).toMatchObject({ state: 'created', imageDigest: null })
  })
})
