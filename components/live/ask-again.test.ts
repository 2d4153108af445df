import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { Unanswered } from '#lib/queries/fetch-json.ts'
import { type Answer, askAgain } from './ask-again.ts'

async function ask(health: () => Promise<Response>, readError: Error | null, isWatched = true) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })
  let reads = 0
  const options = {
    queryKey: ['board'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      reads += 1
      if (readError) throw readError
      return 'new'
    },
  }
  client.setQueryData(['board'], 'old')
  const stop = isWatched ? new QueryObserver(client, options).subscribe(() => {}) : () => {}
  const answer = await askAgain(client, health)
  stop()
  client.clear()
  return { answer, reads }
}

const well = async () => new Response('{}')

describe('askAgain', () => {
  test.each<{ name: string; health: () => Promise<Response>; expected: Answer }>([
    { name: 'is well', health: well, expected: 'answered' },
    { name: 'has no database', health: async () => new Response('{}', { status: 503 }), expected: 'offline' },
    { name: 'is gone', health: () => Promise.reject(new TypeError('fetch failed')), expected: 'offline' },
  ])('a server that $name: $expected', async ({ health, expected }) => {
    const { answer, reads } = await ask(health, null)
    expect({ answer, reads }).toEqual({ answer: expected, reads: expected === 'answered' ? 1 : 0 })
  })

  test.each<{ status: number; expected: Answer }>([
    { status: 401, expected: 'signed out' },
    { status: 403, expected: 'answered' },
    { status: 404, expected: 'answered' },
    { status: 503, expected: 'offline' },
  ])('a read that answers $status: $expected', async ({ status, expected }) => {
    expect((await ask(well, new Unanswered(status, '/api/v1/stacks'))).answer).toBe(expected)
  })

  test('a read that no page shows is not asked', async () => {
    expect(await ask(well, new Unanswered(401, '/api/v1/stacks'), false)).toEqual({
      answer: 'answered',
      reads: 0,
    })
  })
})
