import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { browserAddress, listen, wantedAddress } from './address.ts'

describe('wantedAddress', () => {
  test.each([
    { name: 'nothing said', env: {}, expected: { host: '127.0.0.1', port: 3000 } },
    { name: 'empty is nothing', env: { HOST: '', PORT: '' }, expected: { host: '127.0.0.1', port: 3000 } },
    { name: 'both said', env: { HOST: '::', PORT: '80' }, expected: { host: '::', port: 80 } },
    { name: 'any free port', env: { PORT: '0' }, expected: { host: '127.0.0.1', port: 0 } },
  ])('$name', ({ env, expected }) => {
    expect(wantedAddress({ NODE_ENV: 'test', ...env })).toEqual(expected)
  })

  test.each(['http', '-1', '65536', '80.5'])('PORT=%s is refused', (PORT) => {
    expect(() => wantedAddress({ NODE_ENV: 'test', PORT })).toThrow(`PORT is "${PORT}"`)
  })
})

test.each([
  { host: '127.0.0.1', expected: 'http://127.0.0.1:3000' },
  { host: '0.0.0.0', expected: 'http://127.0.0.1:3000' },
  { host: '::1', expected: 'http://[::1]:3000' },
  { host: 'board.example.org', expected: 'http://board.example.org:3000' },
])('a browser reaches $host at $expected', ({ host, expected }) => {
  expect(browserAddress(host, 3000)).toBe(expected)
})

test('a taken port is said plainly', async () => {
  const first = createServer()
  const port = await listen(first, '127.0.0.1', 0)
  await expect(listen(createServer(), '127.0.0.1', port)).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken by another program.`,
  )
  first.close()
})
