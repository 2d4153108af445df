import { describe, expect, test } from 'vitest'
import type { Port } from '#lib/core/stack.ts'
import { portLink, portWords } from './port-link.ts'

const web: Port = { container: 80, protocol: 'tcp', published: 8080, address: '0.0.0.0' }

describe('portLink', () => {
  test.each<{ name: string; input: Port; expected: string | null }>([
    { name: "every address is the page's", input: web, expected: 'http://rollcall.lan:8080' },
    {
      name: 'every IPv6 address too',
      input: { ...web, address: '::' },
      expected: 'http://rollcall.lan:8080',
    },
    {
      name: 'one address is kept',
      input: { ...web, address: '127.0.0.1' },
      expected: 'http://127.0.0.1:8080',
    },
    {
      name: 'an IPv6 address is bracketed',
      input: { ...web, address: '::1' },
      expected: 'http://[::1]:8080',
    },
    { name: 'TLS', input: { ...web, container: 443 }, expected: 'https://rollcall.lan:8080' },
    { name: 'not published', input: { ...web, published: null, address: null }, expected: null },
    { name: 'udp', input: { ...web, protocol: 'udp' }, expected: null },
    { name: 'PostgreSQL', input: { ...web, container: 5432 }, expected: null },
  ])('$name', ({ input, expected }) => {
    expect(portLink(input, 'rollcall.lan')).toBe(expected)
  })
})

test('portWords says what is offered and what is not', () => {
  expect(portWords(web)).toBe('8080 → 80/tcp')
  expect(portWords({ ...web, published: null })).toBe('80/tcp')
})
