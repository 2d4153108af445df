import { afterEach, describe, expect, test } from 'vitest'
import type { EngineEvent } from './engine.ts'
import { type Answering, conditionOf, pretendEngines } from './pretend-engine.fixture.ts'

const { connected, closeAll } = pretendEngines()
afterEach(closeAll)

describe('events', () => {
  const line = (action: string) =>
    `${JSON.stringify({ Type: 'container', Action: action, Actor: { ID: 'a', Attributes: {} }, time: 1 })}\n`

  async function watching(answer: Answering, stopAt: number) {
    const { engine, pretend } = await connected({ '/events': answer })
    const stop = new AbortController()
    const seen: EngineEvent[] = []
    const watch = engine.watch(
      (event) => {
        seen.push(event)
        if (seen.length === stopAt) stop.abort()
      },
      stop.signal,
      '2025-11-11T03:04:05.678Z',
    )
    return { watch, seen, pretend }
  }

  test('come one by one, however they are cut, until the watch is stopped', async () => {
    const text = line('start') + line('exec_die') + line('die')
    const { watch, seen, pretend } = await watching((response) => {
      response.writeHead(200).write(text.slice(0, 30))
      setImmediate(() => response.write(text.slice(30)))
    }, 2)
    await watch
    expect(seen.map(({ action }) => action)).toEqual(['start', 'die'])
    expect(pretend.asked.at(-1)).toContain('since=1762830245.678')
  })

  test('the stream ends', async () => {
    const { watch } = await watching((response) => void response.writeHead(200).end(line('start')), 9)
    expect(await conditionOf(watch)).toBe('lost')
  })

  test('the stream breaks', async () => {
    const { watch } = await watching((response) => {
      response.writeHead(200).write(line('start'), () => response.destroy())
    }, 9)
    expect(await conditionOf(watch)).toBe('lost')
  })

  test('the stream is not the engine’s', async () => {
    const { watch } = await watching((response) => void response.writeHead(200).write('<html>\n'), 9)
    expect(await conditionOf(watch)).toBe('lost')
  })

  test('a fault in the listener is its own', async () => {
    const { engine } = await connected({
      '/events': (response) => void response.writeHead(200).write(line('start')),
    })
    const fault = new Error('a bug')
    const watch = engine.watch(() => {
      throw fault
    }, new AbortController().signal)
    await expect(watch).rejects.toBe(fault)
  })

  test('a watch stopped before it began asks nothing', async () => {
    const { engine, pretend } = await connected({})
    await engine.watch(() => {}, AbortSignal.abort())
    expect(pretend.asked).toEqual([])
  })
})
