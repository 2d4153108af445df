import { describe, expect, test } from 'vitest'
import { hostCard } from './host-advice.ts'
import type { EngineCondition } from './observation.ts'
import { ago, storedHost } from './stack.fixture.ts'

describe('hostCard', () => {
  test('a host that answers', () => {
    expect(hostCard(storedHost())).toEqual({
      id: 'local',
      name: 'build-1',
      sample: false,
      condition: null,
      title: 'Docker Engine 20.10.24 answers',
      advice: 'Its compose projects appear on the board by themselves.',
      engineVersion: '20.10.24',
      lookedAt: ago(5_000),
      seenAt: ago(5_000),
    })
  })

  test.each<{ condition: EngineCondition; title: string; advice: RegExp }>([
    { condition: 'absent', title: 'No Docker Engine found', advice: /DOCKER_HOST/ },
    { condition: 'denied', title: 'The Docker Engine refuses access', advice: /group docker/ },
    { condition: 'too old', title: 'The Docker Engine is too old', advice: /19\.03/ },
    { condition: 'unanswering', title: 'The Docker Engine does not answer', advice: /restart Docker/ },
    { condition: 'lost', title: 'The connection to the Docker Engine is lost', advice: /keeps trying/ },
  ])('$condition has a title and says what to do', ({ condition, title, advice }) => {
    const card = hostCard(storedHost({ condition, detail: '' }))
    expect(card.title).toBe(title)
    expect(card.advice).toMatch(advice)
    expect(card.advice).toMatch(/\.$/)
  })

  test('what came back is told, without its secrets', () => {
    const detail = 'connect ECONNREFUSED tcp://ada:hunter2secret@10.0.0.4:2375'
    const { advice } = hostCard(storedHost({ condition: 'absent', detail }))
    expect(advice).toContain('What came back: connect ECONNREFUSED')
    expect(advice).not.toContain('hunter2secret')
  })

  test.each([
    { name: 'a sample', host: storedHost({ sample: true }), title: 'Sample stacks' },
    { name: 'not looked at', host: storedHost({ seenAt: null, lookedAt: null }), title: 'Not looked at yet' },
    { name: 'no version known', host: storedHost({ engine: null }), title: 'Docker Engine answers' },
  ])('$name', ({ host, title }) => {
    expect(hostCard(host).title).toBe(title)
  })
})
