import { expect, test } from 'vitest'
import { allowedOrigin } from './allowed-origin.ts'

const cases = [
  {
    name: 'its own page',
    headers: { host: 'localhost:3000', origin: 'http://localhost:3000' },
    expected: true,
  },
  {
    name: 'its own page behind TLS',
    headers: { host: 'roll.example', origin: 'https://roll.example' },
    expected: true,
  },
  {
    name: 'a port written out',
    headers: { host: 'roll.example:443', origin: 'https://roll.example' },
    expected: true,
  },
  {
    name: 'another port',
    headers: { host: 'localhost:3000', origin: 'http://localhost:4000' },
    expected: false,
  },
  {
    name: 'another site',
    headers: { host: 'localhost:3000', origin: 'https://evil.example' },
    expected: false,
  },
  { name: 'a hidden origin', headers: { host: 'localhost:3000', origin: 'null' }, expected: false },
  { name: 'another scheme', headers: { host: 'x', origin: 'ftp://x' }, expected: false },
  {
    name: 'same-origin by the browser',
    headers: { host: 'x', 'sec-fetch-site': 'same-origin' },
    expected: true,
  },
  {
    name: 'same-site by the browser',
    headers: { host: 'x', 'sec-fetch-site': 'same-site' },
    expected: false,
  },
  { name: 'typed by hand', headers: { host: 'x', 'sec-fetch-site': 'none' }, expected: false },
  {
    name: 'another site whatever else is said',
    headers: { host: 'x', origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' },
    expected: false,
  },
  { name: 'nothing said', headers: { host: 'localhost:3000' }, expected: false },
  { name: 'no Host', headers: { origin: 'http://localhost:3000' }, expected: false },
]

test.each(cases)('a request that changes something from $name', ({ headers, expected }) => {
  expect(allowedOrigin(new Headers(headers as Record<string, string>))).toBe(expected)
})
