import { afterEach, describe, expect, test } from 'vitest'
import { EngineRefused } from '#lib/core/engine-refused.ts'
import { type Answering, conditionOf, pretendEngines, says } from './pretend-engine.fixture.ts'
import postgres from './recorded/postgres-healthy.json' with { type: 'json' }

const { connected, closeAll } = pretendEngines()
afterEach(closeAll)

const { Id: id, Name } = postgres
const at = `/containers/${id}`
const stopped = { ...postgres, State: { ...postgres.State, Status: 'exited', Running: false } }
const rejected = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => error,
  )

describe('a command', () => {
  const running = (answers: Record<string, Answering>, deadlineMs?: number) =>
    connected({ [`${at}/exec`]: says({ Id: 'e1' }, 201), ...answers }, deadlineMs)
  const ended: Answering = (response) => void response.end()

  test('whose end the engine learns of a moment after its output has ended', async () => {
    let asked = 0
    const late: Answering = (...args) =>
      says(asked++ < 2 ? { Running: true } : { Running: false, ExitCode: 4 })(...args)
    const { engine } = await running({ '/exec/e1/start': ended, '/exec/e1/json': late })
    expect(await engine.exec(id, ['true'])).toEqual({ exitCode: 4, output: '' })
  })

  test('that does not end says that it goes on', async () => {
    const { engine } = await running(
      { '/exec/e1/start': (response) => void response.writeHead(200).write('half') },
      200,
    )
    const error = await rejected(engine.exec(id, ['sleep', '9']))
    expect(error).toMatchObject({
      problem: { condition: 'unanswering', detail: expect.stringContaining('goes on') },
    })
  })

  test('that nobody waits for any more gives the reason', async () => {
    const stop = new AbortController()
    const { engine } = await running({ '/exec/e1/start': () => stop.abort(new Error('cancelled')) })
    await expect(engine.exec(id, ['sleep', '9'], stop.signal)).rejects.toThrow('cancelled')
    await expect(engine.exec(id, ['true'], AbortSignal.abort(new Error('before')))).rejects.toThrow('before')
  })

  test.each([409, 404, 500])('that the engine refuses with %i is asked for once', async (status) => {
    const { engine, pretend } = await connected({ [`${at}/exec`]: says({ message: 'not running' }, status) })
    const error = await rejected(engine.exec(id, ['true']))
    expect(error).toBeInstanceOf(EngineRefused)
    expect(error).toMatchObject({ message: 'The command cannot be run: not running.' })
    expect(pretend.asked).toHaveLength(1)
  })

  test.each([
    { status: 403, condition: 'denied' },
    { status: 503, condition: 'unanswering' },
  ])('that a proxy answers with $status was not put: $condition', async ({ status, condition }) => {
    const { engine, pretend } = await connected({ [`${at}/exec`]: says({ message: 'no' }, status) })
    expect(await conditionOf(engine.exec(id, ['true']))).toBe(condition)
    expect(pretend.asked).toHaveLength(1)
  })

  test('that the engine will not even start, for it is not there', async () => {
    const message = 'OCI runtime exec failed: exec: "nope": executable file not found in $PATH: unknown'
    const { engine } = await running({ '/exec/e1/start': says({ message }, 400) })
    expect(await engine.exec(id, ['nope'])).toEqual({ exitCode: 127, output: `${message}.` })
  })

  test('in what is no container asks nothing', async () => {
    const { engine, pretend } = await connected({})
    expect(await rejected(engine.exec('../x', ['true']))).toBeInstanceOf(EngineRefused)
    expect(pretend.asked).toEqual([])
  })
})

describe('a log', () => {
  const logging = (answer: Answering, deadlineMs?: number) =>
    connected({ [`${at}/json`]: says(postgres), [`${at}/logs`]: answer }, deadlineMs)

  test('that stands still is searched as far as it came', async () => {
    const { engine } = await logging((response) => void response.writeHead(200).write('a\nb\n'), 1000)
    expect(await engine.searchLog(id, (line) => line === 'a', null)).toEqual({
      found: 1,
      lines: ['a'],
      searched: 2,
      cut: true,
    })
  })

  test('of which the last five lines that match are kept', async () => {
    const { engine } = await logging((response) => void response.end('1\n2\n3\n4\n5\n6\n7'))
    expect(await engine.searchLog(id, (line) => line !== '6', null)).toEqual({
      found: 6,
      lines: ['2', '3', '4', '5', '7'],
      searched: 7,
      cut: false,
    })
  })

  test('that cannot be read is not one without such a line', async () => {
    const { engine } = await logging(
      says({ message: 'configured logging driver does not support reading' }, 501),
    )
    const error = await rejected(engine.searchLog(id, () => true, null))
    expect(error).toBeInstanceOf(EngineRefused)
  })
})

describe('making a container anew', () => {
  const gone = says({ message: 'no such container' }, 404)
  const name = Name.slice(1)
  const recipe = (answers: Record<string, Answering>) =>
    connected({
      [`${at}/json`]: says(stopped),
      [`${at}/rename`]: (response) => void response.writeHead(204).end(),
      '/containers/create': says({ Id: 'new' }, 201),
      [at]: (response) => void response.writeHead(204).end(),
      [`/containers/${name}/json`]: gone,
      ...answers,
    })
  const pathsOf = (asked: string[]) =>
    asked.map((each) => each.replace(at, '~').replace(id.slice(0, 12), '~'))

  test('moves the old one aside, makes the new one, and only then takes the old one away', async () => {
    const { engine, pretend } = await recipe({})
    expect(await engine.recreate(id)).toBe('new')
    const asked = pathsOf(pretend.asked).filter((path) => !path.startsWith('/images/'))
    expect(asked).toEqual(['~/json', `~/rename?name=~_${name}`, `/containers/create?name=${name}`, '~'])
  })

  test('puts the old one back where the new one is refused', async () => {
    const { engine, pretend } = await recipe({
      '/containers/create': says({ message: 'no such image' }, 404),
    })
    const error = await rejected(engine.recreate(id))
    expect(error).toMatchObject({ name: 'EngineRefused', message: 'It cannot be re-created: no such image.' })
    expect(pathsOf(pretend.asked).at(-1)).toBe(`~/rename?name=${name}`)
    expect(pretend.asked).not.toContain(at)
  })

  test('takes the new one away again where the old one stays', async () => {
    const { engine, pretend } = await recipe({
      [at]: says({ message: 'removal in progress' }, 409),
      [`/containers/${name}/json`]: says({ Id: 'new' }),
      '/containers/new': (response) => void response.writeHead(204).end(),
    })
    expect(await rejected(engine.recreate(id))).toBeInstanceOf(EngineRefused)
    expect(pathsOf(pretend.asked).slice(-2)).toEqual(['/containers/new', `~/rename?name=${name}`])
  })

  test('keeps the new one where only the answer was lost', async () => {
    let removed = false
    const { engine } = await recipe({
      [at]: (response) => {
        removed = true
        response.destroy()
      },
      [`${at}/json`]: (...args) => (removed ? gone : says(stopped))(...args),
      [`/containers/${name}/json`]: says({ Id: 'new' }),
    })
    expect(await engine.recreate(id)).toBe('new')
  })

  test('says so where the old one cannot be put back', async () => {
    let renamed = 0
    const { engine } = await recipe({
      '/containers/create': says({ message: 'no' }, 409),
      [`${at}/rename`]: (...args) => says({ message: 'busy' }, renamed++ === 0 ? 200 : 500)(...args),
    })
    const error = await rejected(engine.recreate(id))
    expect(error).toMatchObject({
      message: expect.stringContaining(`It is called ${id.slice(0, 12)}_${name} now.`),
    })
  })
})
