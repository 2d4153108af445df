import { expect, test } from 'vitest'
import { codeOf, titleBy } from './title-by.fixture.ts'
import { tls } from './tls.ts'

const UNKNOWN = 'The certificate of the other side is signed by an authority that is not known'
const SELF = 'A self-signed certificate is not trusted'
const NAME = 'The certificate is made out to another host name'
const SPEECH = 'One side speaks TLS and the other does not'
const HANDSHAKE = 'The TLS handshake failed'

test.each([
  [
    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)',
    UNKNOWN,
  ],
  [
    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)',
    SELF,
  ],
  [
    "ssl.SSLCertVerificationError: certificate verify failed: Hostname mismatch, certificate is not valid for 'db'.",
    NAME,
  ],
  ['Error: self signed certificate in certificate chain', SELF],
  ["code: 'DEPTH_ZERO_SELF_SIGNED_CERT'", SELF],
  ['Error: unable to verify the first certificate', UNKNOWN],
  [
    "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: Host: db.",
    NAME,
  ],
  [
    'sun.security.validator.ValidatorException: PKIX path building failed: unable to find valid certification path to requested target',
    UNKNOWN,
  ],
  ['tls: failed to verify certificate: x509: certificate signed by unknown authority', UNKNOWN],
  ['x509: certificate is valid for localhost, not db', NAME],
  ['curl: (60) SSL certificate problem: self-signed certificate', SELF],
  ['ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)', SPEECH],
  ['http: server gave HTTP response to HTTPS client', SPEECH],
  ['tls: first record does not look like a TLS handshake', SPEECH],
  ['javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure', HANDSHAKE],
  ['remote error: tls: handshake failure', HANDSHAKE],
  [
    'nginx: [emerg] cannot load certificate "/etc/nginx/tls/site.crt": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory)',
    'Certificate or key “/etc/nginx/tls/site.crt” cannot be loaded',
  ],
  [
    "Error: ENOENT: no such file or directory, open '/certs/server.key'",
    'Certificate or key “/certs/server.key” cannot be loaded',
  ],
  ['open /certs/tls.crt: no such file or directory', 'Certificate or key “/certs/tls.crt” cannot be loaded'],
  [
    'FATAL:  could not load server certificate file "server.crt": No such file or directory',
    'Certificate or key “server.crt” cannot be loaded',
  ],
  ['tls: private key does not match public key', 'The private key does not belong to the certificate'],
  [
    'SSL_CTX_use_PrivateKey_file: error:0B080074:x509 certificate routines:X509_check_private_key:key values mismatch',
    'The private key does not belong to the certificate',
  ],
  ['The server does not support SSL connections', 'Both sides do not agree whether to use TLS'],
  ['java.io.IOException: keystore password was incorrect', 'A certificate or key cannot be read'],
  [
    'hyper::Error(Connect, Custom { kind: InvalidData, error: "invalid peer certificate: UnknownIssuer" })',
    UNKNOWN,
  ],
])('%s', (log, title) => {
  expect(titleBy(tls, log)).toBe(title)
  expect(codeOf(log)).toBe('tls')
})

test.each([
  'TLS enabled, listening on 8443',
  'Using certificate /etc/ssl/site.crt',
  'websocket handshake failed',
  'INFO obtained certificate for example.test',
])('not: %s', (log) => {
  expect(titleBy(tls, log)).toBeNull()
})
