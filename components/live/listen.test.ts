import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer } from './ask-again.ts'
import { type Link, listen } from './listen.ts'

class FakeSource extends EventTarget {
  readyState = 0
  say(type: string, data?: string): void {
    this.dispatchEvent(Object.assign(new Event(type), { data }))
  }
  close(): void {
    this.readyState = 2
  }
}

function start(answers: () => Answer = () => 'answered') {
  const sources: FakeSource[] = []
  const links: Link[] = []
  const heard: string[] = []
  const polls = vi.fn(async () => answers())
  const stop = listen({
    open: () => {
      const source = new FakeSource()
      sources.push(source)
      return source as unknown as EventSource
    },
    hear: (text) => heard.push(text),
    onLink: (link) => links.push(link),
    poll: polls,
  })
  const source = () => sources.at(-1) ?? new FakeSource()
  return { sources, source, links, heard, polls, stop }
}

describe('listen', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('is live once the stream is open, and passes news on', () => {
    const { source, links, heard, stop } = start()
    source().say('open')
    source().say('news', '{"topic":"board"}')
    expect({ links, heard }).toEqual({ links: ['live'], heard: ['{"topic":"board"}'] })
    stop()
  })

  test('polls every 5 s while the stream is down', async () => {
    const { source, links, polls, stop } = start()
    source().say('open')
    await vi.advanceTimersByTimeAsync(0)
    source().say('error')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(links.at(-1)).toBe('polling')
    expect(polls).toHaveBeenCalledTimes(4)
    stop()
  })

  test('is offline when polls go unanswered, and live again when the stream returns', async () => {
    let answer: Answer = 'offline'
    const { source, links, stop } = start(() => answer)
    source().say('error')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(links.at(-1)).toBe('offline')
    answer = 'answered'
    source().say('open')
    await vi.advanceTimersByTimeAsync(0)
    expect(links.at(-1)).toBe('live')
    stop()
  })

  test('opens a new stream when the old one was closed for good', async () => {
    const { sources, source, stop } = start()
    source().close()
    source().say('error')
    await vi.advanceTimersByTimeAsync(0)
    expect(sources).toHaveLength(2)
    stop()
  })

  test('asks now and then even while live, for a stream can die without a word', async () => {
    const { source, polls, stop } = start()
    source().say('open')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(polls).toHaveBeenCalledTimes(2)
    stop()
  })

  test.each<Answer>(['offline', 'signed out'])(
    'gives an open stream up when %s, and opens another once answered',
    async (refusal) => {
      let answer: Answer = 'answered'
      const { sources, source, links, stop } = start(() => answer)
      source().say('open')
      await vi.advanceTimersByTimeAsync(0)
      answer = refusal
      await vi.advanceTimersByTimeAsync(60_000)
      expect({ links, sources: sources.length }).toEqual({ links: ['live', refusal], sources: 1 })
      answer = 'answered'
      await vi.advanceTimersByTimeAsync(5_000)
      expect(sources).toHaveLength(2)
      source().say('open')
      expect(links.at(-1)).toBe('live')
      stop()
    },
  )

  test('a stream that opens says nothing of the reads: what was refused stays so until a poll is answered', async () => {
    const { source, links, stop } = start(() => 'offline')
    source().say('error')
    await vi.advanceTimersByTimeAsync(5_000)
    source().say('open')
    await vi.advanceTimersByTimeAsync(0)
    expect(links).toEqual(['offline'])
    stop()
  })

  test('a stream that is refused again and again is asked for every 5 s', async () => {
    const { sources, source, stop } = start()
    for (let second = 0; second < 20; second++) {
      source().close()
      source().say('error')
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(sources.length).toBeLessThanOrEqual(6)
    stop()
  })

  test('does nothing after it was stopped', async () => {
    const { source, polls, stop } = start()
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(polls).not.toHaveBeenCalled()
    expect(source().readyState).toBe(2)
  })
})
