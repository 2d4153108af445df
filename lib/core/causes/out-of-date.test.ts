import { expect, test } from 'vitest'
import { outOfDate } from './out-of-date.ts'
import { codeOf, titleBy } from './title-by.fixture.ts'

const EXPIRED = 'A certificate has expired'
const EARLY = 'A certificate is not valid yet'
const CLOCKS = 'The clocks of both sides differ'

test.each([
  [
    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:1006)',
    EXPIRED,
  ],
  [
    "Error: certificate has expired\n    at TLSSocket.onConnectSecure (node:_tls_wrap:1674:34) {\n  code: 'CERT_HAS_EXPIRED'",
    EXPIRED,
  ],
  [
    'x509: certificate has expired or is not yet valid: current time 2025-11-21T12:00:00Z is after 2025-01-01T00:00:00Z',
    EXPIRED,
  ],
  [
    'x509: certificate has expired or is not yet valid: current time 2020-11-21T12:00:00Z is before 2025-01-01T00:00:00Z',
    EARLY,
  ],
  ['certificate verify failed: certificate is not yet valid', EARLY],
  ['java.security.cert.CertificateExpiredException: NotAfter: Wed Jan 01 00:00:00 UTC 2025', EXPIRED],
  ['curl: (60) SSL certificate problem: certificate has expired', EXPIRED],
  [
    'An error occurred (RequestTimeTooSkewed) when calling the PutObject operation: The difference between the request time and the current time is too large.',
    CLOCKS,
  ],
  ['jwt: Token used before issued', CLOCKS],
  ['jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)', CLOCKS],
  ['GSSAPI Error: Clock skew too great', CLOCKS],
  ['rustls: invalid peer certificate: Expired', EXPIRED],
])('%s', (log, title) => {
  expect(titleBy(outOfDate, log)).toBe(title)
  expect(codeOf(log)).toBe('clock')
})

test.each([
  'certificate will expire in 20 days',
  'session expired for user 4',
  'cache entry expired',
  'Certificate is valid until 2030-01-01',
])('not: %s', (log) => {
  expect(titleBy(outOfDate, log)).toBeNull()
})
