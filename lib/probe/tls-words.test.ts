import { expect, test } from 'vitest'
import { tlsWords } from './tls-words.ts'

const openssl = (reason: string) =>
  `write EPROTO 405D8C:error:0A00010B:SSL routines:ssl3_read_bytes:${reason}:../ssl/record/x.c:77:\n`

test.each([
  { code: 'EPROTO', said: openssl('wrong version number'), expected: /does not speak TLS/ },
  { code: 'ERR_SSL_WRONG_VERSION_NUMBER', said: '', expected: /does not speak TLS/ },
  { code: 'EPROTO', said: openssl('tlsv1 alert protocol version'), expected: /versions of TLS/ },
  { code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', said: '', expected: /wants a certificate/ },
  { code: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', said: '', expected: /no way of securing/ },
  { code: 'EPROTO', said: openssl('tlsv1 unrecognized name'), expected: /for this name/ },
  {
    code: 'EPROTO',
    said: openssl('bad ecpoint'),
    expected: /^could not secure the connection: bad ecpoint\.$/,
  },
  { code: 'ERR_TLS_X', said: '', expected: /^could not secure the connection: ERR_TLS_X\.$/ },
])('$code $said', ({ code, said, expected }) => {
  expect(tlsWords(code, said)).toMatch(expected)
})
