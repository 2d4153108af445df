import { expect, test } from 'vitest'
import { addressInUse } from './address-in-use.ts'
import { codeOf, titleBy } from './title-by.fixture.ts'

const port = (one: number) => `Port ${one} is already in use`

test.each([
  ['Error: listen EADDRINUSE: address already in use :::3000', port(3000)],
  ['Error: listen EADDRINUSE: address already in use 0.0.0.0:3000', port(3000)],
  ['listen tcp :8080: bind: address already in use', port(8080)],
  ['listen tcp 0.0.0.0:8080: bind: address already in use', port(8080)],
  [
    "[Errno 98] error while attempting to bind on address ('0.0.0.0', 8000): address already in use",
    port(8000),
  ],
  ['nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)', port(80)],
  ['Web server failed to start. Port 8080 was already in use.', port(8080)],
  ["[ERROR] Connection in use: ('0.0.0.0', 8000)", port(8000)],
  ['Address already in use - bind(2) for "0.0.0.0" port 3000 (Errno::EADDRINUSE)', port(3000)],
  ['Failed to bind to address http://0.0.0.0:5000: address already in use.', port(5000)],
  [
    '# Warning: Could not create server TCP listening socket *:6379: bind: Address already in use',
    port(6379),
  ],
  ['OSError: [Errno 98] Address already in use', 'Its port is already in use'],
  ['Os { code: 98, kind: AddrInUse, message: "Address already in use" }', 'Its port is already in use'],
  [
    'Port 8000 is in use by another program. Either identify and stop that program, or start the server with a different port.',
    port(8000),
  ],
  ['Error: That port is already in use.', 'Its port is already in use'],
  ['java.net.BindException: Address already in use (Bind failed)', 'Its port is already in use'],
  ['(98)Address already in use: AH00072: make_sock: could not bind to address 0.0.0.0:80', port(80)],
  ['httpd: bind: Address already in use', 'Its port is already in use'],
  ['nc: bind: Address in use', 'Its port is already in use'],
])('%s', (log, title) => {
  expect(titleBy(addressInUse, log)).toBe(title)
  expect(codeOf(log)).toBe('port-taken')
})

test.each(['Listening on port 3000', 'connection in use by pool', 'email address already in use'])(
  'not: %s',
  (log) => {
    expect(titleBy(addressInUse, log)).toBeNull()
  },
)
