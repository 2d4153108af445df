import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { readHeaders } from './read-headers.ts'

function headersOf(raw: [name: string, value: string][]) {
  const message = new IncomingMessage(new Socket())
  message.headersDistinct = {}
  for (const [name, value] of raw) {
    const known = message.headersDistinct[name.toLowerCase()] ?? []
    message.headersDistinct[name.toLowerCase()] = [...known, value]
  }
  return readHeaders(message)
}

test('every header, values that came twice together, no secrets', () => {
  const headers = headersOf([
    ['X-Frame-Options', 'DENY'],
    ['Vary', 'accept'],
    ['Vary', 'origin'],
    ['Set-Cookie', 'sid=hunter2; HttpOnly'],
    ['X-Api-Key', 'hunter2'],
    ['Location', 'https://u:hunter2@host/'],
  ])
  expect(headers).toMatchObject({ 'x-frame-options': 'DENY', vary: 'accept, origin' })
  expect(JSON.stringify(headers)).not.toContain('hunter2')
})

test('not more than fifty, and of each not more than 1 KiB', () => {
  const many = Array.from({ length: 80 }, (_, at): [string, string] => [`x-${at}`, 'v'.repeat(5000)])
  const headers = headersOf(many)
  expect(Object.keys(headers)).toHaveLength(50)
  for (const value of Object.values(headers)) expect(value).toBe('v'.repeat(1024))
})
