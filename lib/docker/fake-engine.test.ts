import { expect, test } from 'vitest'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import { container, ENGINE } from '#lib/core/stack.fixture.ts'
import type { EngineEvent } from './engine.ts'
import { fakeEngine, type Scene } from './fake-engine.ts'

const up: Scene = { containers: [container({ id: 'a' })] }
const event: EngineEvent = {
  at: '2025-11-11T00:00:00.000Z',
  containerId: 'a',
  action: 'die',
  project: 'shop',
}

test('shows the scene of the time', async () => {
  let time = 0
  const engine = fakeEngine({
    info: ENGINE,
    now: () => new Date(time),
    scene: (now) => (now.getTime() < 10 ? up : { containers: [container({ id: 'a', state: 'exited' })] }),
    logs: { a: 'one\ntwo\nthree\n' },
  })
  expect((await engine.container('a'))?.state).toBe('running')
  time = 10
  expect((await engine.containers())[0]?.state).toBe('exited')
  expect(await engine.container('b')).toBeNull()
  expect(await engine.logs('a', 2)).toEqual({ text: 'two\nthree\n', cut: true })
})

test('a problem is thrown by every call', async () => {
  const engine = fakeEngine({
    info: ENGINE,
    scene: () => ({ problem: { condition: 'denied', detail: 'no' } }),
  })
  const calls = [engine.info(), engine.containers(), engine.container('a'), engine.logs('a', 1)]
  for (const call of calls) await expect(call).rejects.toBeInstanceOf(EngineUnavailable)
  await expect(engine.watch(() => {}, new AbortController().signal)).rejects.toThrow('denied: no')
})

test('watchers hear what is told until they stop, or until the engine is lost', async () => {
  let scene: Scene = up
  const engine = fakeEngine({ info: ENGINE, scene: (): Scene => scene })
  const heard: EngineEvent[] = []
  const stop = new AbortController()
  const stopped = engine.watch((each) => heard.push(each), stop.signal)
  engine.tell(event)
  stop.abort()
  await stopped
  const watch = engine.watch((each) => heard.push(each), new AbortController().signal)
  scene = { problem: { condition: 'lost', detail: 'gone' } }
  engine.tell(event)
  await expect(watch).rejects.toThrow('lost: gone')
  expect(heard).toEqual([event])
})
