import fc from 'fast-check'
import { expect, test } from 'vitest'
import { healthcheckRequest } from './healthcheck-request.ts'

const shell = (line: string) => ['CMD-SHELL', line]

test.each([
  {
    name: 'curl -f in a shell',
    input: shell('curl -f http://localhost:8080/health || exit 1'),
    expected: { port: 8080, path: '/health', status: 'below 400' },
  },
  {
    name: 'curl as words',
    input: ['CMD', 'curl', '-sf', 'http://127.0.0.1:8006/health'],
    expected: { port: 8006, path: '/health', status: 'below 400' },
  },
  {
    name: 'curl --fail with a limit',
    input: shell('curl --fail --max-time 3 -o /dev/null http://localhost:80/'),
    expected: { port: 80, path: '/', status: 'below 400' },
  },
  {
    name: 'curl without -f takes any status',
    input: shell('curl -s http://localhost:9200/_cluster/health'),
    expected: { port: 9200, path: '/_cluster/health', status: 'any' },
  },
  {
    name: 'wget --spider',
    input: shell('wget -q --spider http://localhost:8080/health || exit 1'),
    expected: { port: 8080, path: '/health', status: 'below 400' },
  },
  {
    name: 'wget with a timeout',
    input: ['CMD', 'wget', '-T', '5', '-qO-', 'http://localhost:3000/api/health'],
    expected: { port: 3000, path: '/api/health', status: 'below 400' },
  },
  {
    name: 'a path to the program',
    input: ['CMD', '/usr/bin/curl', '-f', 'localhost:7777/health'],
    expected: { port: 7777, path: '/health', status: 'below 400' },
  },
  {
    name: 'no port, no path',
    input: shell('curl -f http://localhost'),
    expected: { port: 80, path: '/', status: 'below 400' },
  },
  {
    name: 'quotes and a query',
    input: shell('curl -f "http://localhost:80/ready?full=1&x=2" > /dev/null'),
    expected: { port: 80, path: '/ready?full=1&x=2', status: 'below 400' },
  },
  {
    name: 'a shell as words',
    input: ['CMD', 'sh', '-c', 'curl -f http://localhost:80/up'],
    expected: { port: 80, path: '/up', status: 'below 400' },
  },
  {
    name: 'a pipe behind it',
    input: shell('curl -fs http://localhost:80/up | grep -q ok'),
    expected: { port: 80, path: '/up', status: 'below 400' },
  },
  {
    name: 'IPv6',
    input: shell('curl -f http://[::1]:80/up'),
    expected: { port: 80, path: '/up', status: 'below 400' },
  },
  {
    name: 'an explicit GET',
    input: shell('curl -f -X GET http://localhost:80/up'),
    expected: { port: 80, path: '/up', status: 'below 400' },
  },
  { name: 'pg_isready', input: shell('pg_isready -U postgres'), expected: null },
  { name: 'redis-cli', input: ['CMD', 'redis-cli', 'ping'], expected: null },
  { name: 'a POST', input: shell('curl -f -X POST http://localhost:80/up'), expected: null },
  { name: 'a POST in one word', input: shell('curl -f -XPOST http://localhost:80/up'), expected: null },
  { name: 'a body', input: shell('curl -f --data x=1 http://localhost:80/up'), expected: null },
  {
    name: 'a header',
    input: ['CMD', 'curl', '-f', '-H', 'X-Key: 1', 'http://localhost:80/up'],
    expected: null,
  },
  { name: 'a user', input: shell('curl -fu admin:secret http://localhost:80/up'), expected: null },
  { name: 'a user in the URL', input: shell('curl -f http://admin:secret@localhost:80/up'), expected: null },
  { name: 'TLS', input: shell('curl -kf https://localhost:443/up'), expected: null },
  { name: 'another host', input: shell('curl -f http://db:80/up'), expected: null },
  { name: 'a variable', input: shell('curl -f http://localhost:$PORT/up'), expected: null },
  { name: 'a variable in the path', input: shell('curl -f http://localhost:80/$APP/up'), expected: null },
  { name: 'two URLs', input: shell('curl -f http://localhost:80/a http://localhost:80/b'), expected: null },
  { name: 'no such port', input: shell('curl -f http://localhost:70000/'), expected: null },
  { name: 'none', input: ['NONE'], expected: null },
  { name: 'empty', input: [], expected: null },
])('$name', ({ input, expected }) => {
  expect(healthcheckRequest(input)).toEqual(expected)
})

test('any words yield a request that can be asked, or none', () => {
  fc.assert(
    fc.property(fc.constantFrom('CMD', 'CMD-SHELL', 'NONE', ''), fc.array(fc.string()), (form, words) => {
      const request = healthcheckRequest([form, 'curl', ...words])
      if (request) expect(() => new URL(`http://127.0.0.1:${request.port}${request.path}`)).not.toThrow()
    }),
  )
})
