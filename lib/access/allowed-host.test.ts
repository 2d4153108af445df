import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowedHost, hostName } from './allowed-host.ts'

const LOOPBACK = {}
const EVERYWHERE = { HOST: '0.0.0.0' }
const NAMED = { HOST: '0.0.0.0', ROLLCALL_URL: 'https://rollcall.example.org:8443/base' }

const cases = [
  { name: 'loopback address', host: '127.0.0.1:3000', own: LOOPBACK, expected: true },
  { name: 'another loopback address', host: '127.8.9.1', own: LOOPBACK, expected: true },
  { name: 'loopback address of IPv6', host: '[::1]:3000', own: LOOPBACK, expected: true },
  { name: 'localhost', host: 'localhost:3000', own: LOOPBACK, expected: true },
  { name: 'localhost in capitals', host: 'LOCALHOST', own: LOOPBACK, expected: true },
  { name: 'a name under localhost', host: 'app.localhost:3000', own: LOOPBACK, expected: true },
  { name: 'a stranger’s name', host: 'evil.example', own: LOOPBACK, expected: false },
  {
    name: 'a name that only begins with localhost',
    host: 'localhost.evil.example',
    own: LOOPBACK,
    expected: false,
  },
  {
    name: 'a name that only begins with an address',
    host: '127.0.0.1.evil.example',
    own: LOOPBACK,
    expected: false,
  },
  { name: 'a name that only ends like localhost', host: 'evillocalhost', own: LOOPBACK, expected: false },
  { name: 'another address while bound to loopback', host: '10.0.0.5:3000', own: LOOPBACK, expected: false },
  { name: 'no Host', host: null, own: EVERYWHERE, expected: false },
  { name: 'an empty Host', host: '', own: EVERYWHERE, expected: false },
  { name: 'a Host with a person in it', host: 'localhost@evil.example', own: EVERYWHERE, expected: false },
  { name: 'two Hosts', host: 'localhost, evil.example', own: EVERYWHERE, expected: false },
  { name: 'an address in brackets that is a name', host: '[localhost]', own: EVERYWHERE, expected: false },
  { name: 'any address while bound to all', host: '10.0.0.5:3000', own: EVERYWHERE, expected: true },
  {
    name: 'any address of IPv6 while bound to all',
    host: '[2001:db8::7]:3000',
    own: { HOST: '::' },
    expected: true,
  },
  { name: 'a stranger’s name while bound to all', host: 'evil.example', own: EVERYWHERE, expected: false },
  { name: 'the wildcard itself is no loopback', host: '0.0.0.0:3000', own: LOOPBACK, expected: false },
  { name: 'the address it is bound to', host: '10.0.0.5:3000', own: { HOST: '10.0.0.5' }, expected: true },
  {
    name: 'the IPv6 address it is bound to',
    host: '[fd00::1]:3000',
    own: { HOST: 'fd00::1' },
    expected: true,
  },
  { name: 'the name it is bound to', host: 'Box.lan:3000', own: { HOST: 'box.lan' }, expected: true },
  { name: 'another address than bound to', host: '10.0.0.6', own: { HOST: '10.0.0.5' }, expected: false },
  { name: 'the name of its URL', host: 'rollcall.example.org:8443', own: NAMED, expected: true },
  { name: 'the name of its URL with a dot', host: 'rollcall.example.org.', own: NAMED, expected: true },
  { name: 'another name than its URL’s', host: 'other.example.org', own: NAMED, expected: false },
  {
    name: 'a URL that is none',
    host: 'evil.example',
    own: { ROLLCALL_URL: 'evil.example' },
    expected: false,
  },
]

describe('a Host header', () => {
  test.each(cases)('$name', ({ host, own, expected }) => {
    expect(allowedHost(host, own)).toBe(expected)
  })

  test('that is a name ending elsewhere is never allowed, whatever stands before it', () => {
    const before = fc.constantFrom(
      '',
      'localhost.',
      '127.0.0.1.',
      'rollcall.example.org.',
      '[::1].',
      '0.0.0.0.',
    )
    const port = fc.constantFrom('', ':80', ':3000')
    fc.assert(
      fc.property(
        before,
        fc.domain(),
        port,
        fc.constantFrom(LOOPBACK, EVERYWHERE, NAMED),
        (start, name, end, own) => {
          fc.pre(name !== 'rollcall.example.org' && !name.endsWith('.localhost'))
          return !allowedHost(`${start}${name}${end}`, own)
        },
      ),
    )
  })

  test('is read without ever throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void hostName(text)))
  })
})
