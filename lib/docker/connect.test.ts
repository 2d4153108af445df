import { afterEach, describe, expect, test } from 'vitest'
import { connectEngine, engineAt } from './connect.ts'
import { engineAddress } from './engine-address.ts'
import { type Answering, conditionOf, pretendEngines, says } from './pretend-engine.fixture.ts'
import postgres from './recorded/postgres-healthy.json' with { type: 'json' }
import redis from './recorded/redis-healthy.json' with { type: 'json' }

const { connected, closeAll } = pretendEngines()
afterEach(closeAll)

const list = says([{ Id: postgres.Id }, { Id: redis.Id }])
const digests = says({ RepoDigests: ['rollcall-test/servers@sha256:feed'] })
const two = {
  '/containers/json': list,
  [`/containers/${postgres.Id}/json`]: says(postgres),
  [`/containers/${redis.Id}/json`]: says(redis),
  [`/images/${encodeURIComponent(postgres.Image)}/json`]: digests,
}

describe('what an engine answers', () => {
  test('its version and name, asked once', async () => {
    const { engine, pretend } = await connected({})
    const info = { version: '27.0.1', apiVersion: '1.46', os: 'none', name: 'pretend' }
    expect([await engine.info(), await engine.info()]).toEqual([info, info])
    expect(pretend.asked.filter((path) => path === '/version')).toHaveLength(1)
  })

  test('a proxy that hides the name', async () => {
    const { engine } = await connected({ '/info': says({ message: 'no' }, 403) })
    expect(await engine.info()).toEqual({ version: '27.0.1', apiVersion: '1.46', os: 'linux', name: '' })
  })

  test('its containers in a fixed order, with digests asked once per image', async () => {
    const { engine, pretend } = await connected(two)
    const containers = await engine.containers()
    expect(containers.map(({ service }) => service)).toEqual(['cache', 'db'])
    expect(containers.map(({ imageDigest }) => imageDigest)).toEqual(['sha256:feed', 'sha256:feed'])
    await engine.containers()
    expect(pretend.asked.filter((path) => path.startsWith('/images/'))).toHaveLength(1)
    const listed = pretend.asked.find((path) => path.startsWith('/containers/json')) ?? ''
    const query = new URLSearchParams(listed.split('?')[1])
    expect(query.get('all')).toBe('true')
    expect(JSON.parse(query.get('filters') ?? '')).toEqual({ label: ['com.docker.compose.project'] })
  })

  test('a container that goes between list and inspect is left out', async () => {
    const { engine } = await connected({
      ...two,
      [`/containers/${redis.Id}/json`]: says({ message: 'gone' }, 404),
    })
    expect((await engine.containers()).map(({ service }) => service)).toEqual(['db'])
    expect(await engine.container(redis.Id)).toBeNull()
  })

  test('one failing inspect is tried once more', async () => {
    let failures = 1
    const once: Answering = (...args) =>
      (failures-- > 0 ? says({ message: 'busy' }, 500) : says(redis))(...args)
    const { engine } = await connected({ ...two, [`/containers/${redis.Id}/json`]: once })
    expect(await engine.containers()).toHaveLength(2)
  })

  test('an inspect that keeps failing is never told as a missing container', async () => {
    const { engine } = await connected({
      ...two,
      [`/containers/${redis.Id}/json`]: says({ message: 'busy' }, 500),
    })
    expect(await conditionOf(engine.containers())).toBe('unanswering')
  })

  test('one that never answers for itself is known by the list, and hides no other', async () => {
    const stuck = {
      ...{
        Id: redis.Id,
        Names: ['/shop-cache-1'],
        Image: 'redis:7',
        ImageID: redis.Image,
        Created: 1763726400,
      },
      ...{ State: 'running', Labels: redis.Config.Labels },
    }
    const { engine } = await connected({
      ...two,
      '/containers/json': says([{ Id: postgres.Id }, stuck]),
      [`/containers/${redis.Id}/json`]: () => {},
    })
    const seen = await engine.containers()
    expect(seen.map(({ service, listedOnly, state }) => [service, listedOnly, state])).toEqual([
      ['cache', true, 'running'],
      ['db', false, 'running'],
    ])
    expect(seen[0]).toMatchObject({ image: 'redis:7', health: 'none', exitCode: null, startedAt: null })
  })

  test('an id that is none asks nothing', async () => {
    const { engine, pretend } = await connected({})
    expect(await engine.container('../images/json')).toBeNull()
    expect(pretend.asked).toEqual([])
  })
})

describe('why an engine cannot be asked', () => {
  test('no socket', async () => {
    expect(await conditionOf(connectEngine({ address: 'unix:///nowhere/d.sock' }).containers())).toBe(
      'absent',
    )
  })

  test('nobody listens at the port', async () => {
    expect(await conditionOf(connectEngine({ address: 'tcp://127.0.0.1:1' }).info())).toBe('absent')
  })

  test('an address that is not spoken', async () => {
    expect(await conditionOf(connectEngine({ address: 'ssh://build.example' }).info())).toBe('absent')
  })

  test('certificates that are not there', async () => {
    const address = engineAddress({ DOCKER_HOST: 'tcp://127.0.0.1:2376', DOCKER_CERT_PATH: '/nowhere' })
    const { info } = engineAt(address, 10_000)
    expect(await conditionOf(info())).toBe('denied')
  })

  test('too old', async () => {
    const { engine } = await connected({ ...two, '/version': says({ Version: '18.09', ApiVersion: '1.39' }) })
    expect(await conditionOf(engine.info())).toBe('too old')
    expect(await conditionOf(engine.containers())).toBe('too old')
  })

  test('denied by a proxy', async () => {
    const { engine } = await connected({ '*': says({ message: 'no' }, 403) })
    expect(await conditionOf(engine.containers())).toBe('denied')
  })

  test('it hangs', async () => {
    const { engine } = await connected({ ...two, '/containers/json': () => {} }, 100)
    expect(await conditionOf(engine.containers())).toBe('unanswering')
  })

  test('it hangs in the middle of an answer', async () => {
    const half: Answering = (response) => void response.writeHead(200).write('[{"Id":')
    const { engine } = await connected({ ...two, '/containers/json': half }, 100)
    expect(await conditionOf(engine.containers())).toBe('unanswering')
  })

  test('it drops the connection', async () => {
    const { engine } = await connected({ ...two, '/containers/json': (response) => response.destroy() })
    expect(await conditionOf(engine.containers())).toBe('lost')
  })

  test('something else listens there', async () => {
    const { engine } = await connected({ '*': says('hello'), '/version': says('hello') })
    expect(await conditionOf(engine.info())).toBe('unanswering')
    expect(await conditionOf(engine.containers())).toBe('unanswering')
  })

  test('it comes back', async () => {
    let down = true
    const version: Answering = (...args) =>
      says(down ? {} : { Version: '27', ApiVersion: '1.46' }, down ? 503 : 200)(...args)
    const { engine } = await connected({ '/version': version })
    expect(await conditionOf(engine.info())).toBe('unanswering')
    down = false
    expect(await engine.info()).toMatchObject({ version: '27' })
  })
})

describe('logs', () => {
  const path = `/containers/${postgres.Id}/logs`
  const logging = (answer: Answering, tty = false) =>
    connected({
      ...two,
      [`/containers/${postgres.Id}/json`]: says({ ...postgres, Config: { ...postgres.Config, Tty: tty } }),
      [path]: answer,
    })

  test('the last lines of a terminal, even where they are JSON', async () => {
    const { engine, pretend } = await logging((response) => void response.end('{"level":"error"}\n'), true)
    expect(await engine.logs(postgres.Id, 20)).toEqual({ text: '{"level":"error"}\n', cut: false })
    expect(pretend.asked.at(-1)).toContain('tail=20')
  })

  test('only the end of very much', async () => {
    const { engine } = await logging(
      (response) => void response.end(`${'x'.repeat(99)}\n`.repeat(2000)),
      true,
    )
    const { text, cut } = await engine.logs(postgres.Id, 500)
    expect(cut).toBe(true)
    expect(text.length).toBeLessThanOrEqual(64 * 1024)
    expect(text.startsWith('xxx') && text.length % 100 === 0).toBe(true)
  })

  test('none where the driver keeps none or the container is gone', async () => {
    const message = 'configured logging driver does not support reading'
    const { engine } = await logging(says({ message }, 501))
    expect(await engine.logs(postgres.Id, 20)).toEqual({ text: '', cut: false })
    expect(await engine.logs('gone', 20)).toEqual({ text: '', cut: false })
  })
})
