import type { LogRule, Tell, Told, Words } from './log-rule.ts'

function untrusted(title: string): Words {
  return {
    title,
    wayOut:
      'Give the service the certificate authority that signed the other side’s certificate, or let that side show its whole chain.',
  }
}

const FILES: Tell[] = [
  {
    when: /cannot load certificate (?:key )?["'](?<file>[^"']{1,200})["']/,
    say: fileWords,
  },
  {
    when: /(?:open|ENOENT.{0,40}open|No such file or directory:?) ['"]?(?<file>\/[\w./-]{1,200}\.(?:pem|crt|cer|key|p12|pfx|jks))/,
    say: fileWords,
  },
  {
    when: /(?:could not|cannot|can't|failed to|unable to|error) (?:load|open|read|loading|opening|reading|access)(?: \w{1,20}\b){0,4} (?:certificate|cert|private key|key|keystore|truststore|pem|ca|crl)\b(?: file)?s?:?,? ?(?:from )?["']?(?<file>\/?[\w./-]{1,200}\.(?:pem|crt|cer|key|p12|pfx|jks))?/i,
    unless: /api key|access key|public key for|module/i,
    say: fileWords,
  },
  {
    when: /(?<![\w./-])(?<file>\/[\w./-]{1,200}\.(?:pem|crt|cer|key|p12|pfx|jks))['"]?:? \(?(?:No such file|does not exist|not found)/i,
    say: fileWords,
  },
  {
    when: /key values mismatch|private key does not match|X509_check_private_key|KEY_VALUES_MISMATCH|key and certificate do not match/i,
    say: () => ({
      title: 'The private key does not belong to the certificate',
      wayOut: 'Mount the private key that the certificate was issued for, then start the service again.',
    }),
  },
  {
    when: /keystore (?:was tampered with|password was incorrect)|PEM_read_bio|PEM lib|no start line|bad decrypt|failed to find any PEM data|Could not deserialize key data/i,
    say: () => ({
      title: 'A certificate or key cannot be read',
      wayOut:
        'Check that the certificate and the key are whole, in the form the service expects, and that their password is right.',
    }),
  },
]

const TRUST: Tell[] = [
  {
    when: /self[- ]signed certificate|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED/i,
    say: () => untrusted('A self-signed certificate is not trusted'),
  },
  {
    when: /unable to get (?:local )?issuer certificate|UNABLE_TO_GET_ISSUER_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|unable to verify the first certificate|PKIX path building failed|unable to find valid certification path|signed by unknown authority|UnknownIssuer|unknown ca\b|invalid peer certificate|PartialChain|UntrustedRoot|trust anchor .{0,20}not found/i,
    say: () => untrusted('The certificate of the other side is signed by an authority that is not known'),
  },
  {
    when: /Hostname mismatch|hostname .{0,80}doesn't match|does not match certificate's|ERR_TLS_CERT_ALTNAME_INVALID|certificate is (?:not )?valid for .{0,120}not |No subject alternative (?:DNS )?names? .{0,40}(?:found|present)|RemoteCertificateNameMismatch|NotValidForName|no alternative certificate subject name|cannot validate certificate for \S{1,80} because it doesn't contain any IP SANs|certificate is not valid for|certificate relies on legacy Common Name/i,
    say: () => ({
      title: 'The certificate is made out to another host name',
      wayOut: 'Connect by a name that the certificate holds, or issue it for the name that is used.',
    }),
  },
  {
    when: /certificate verif(?:y|ication) failed|CERTIFICATE_VERIFY_FAILED|remote certificate is invalid|certificate validation failed|bad certificate\b|certificate unknown\b|certificate is not trusted|SSL certificate problem|(?:tls|x509): failed to verify certificate/i,
    say: () => untrusted('The certificate of the other side is not trusted'),
  },
]

const HANDSHAKE: Tell[] = [
  {
    when: /wrong version number|WRONG_VERSION_NUMBER|first record does not look like a TLS handshake|plain HTTP request was sent to HTTPS port|server gave HTTP response to HTTPS client|client sent an HTTP request to an HTTPS server|record layer failure|http request.{0,40}https|EPROTO.{0,80}packet length too long|Unsupported or unrecognized SSL message|not an SSL\/TLS record|InvalidContentType/i,
    say: () => ({
      title: 'One side speaks TLS and the other does not',
      wayOut: 'Use the port and the scheme (http or https, with or without TLS) that the other side speaks.',
    }),
  },
  {
    when: /(?:server does not support SSL|SSL is not enabled on the server|The server does not support SSL connections|SSL (?:connection )?is required|SSL off\b|require_secure_transport|Connections using insecure transport are prohibited)/i,
    say: () => ({
      title: 'Both sides do not agree whether to use TLS',
      wayOut: 'Turn TLS on or off on the connection as the other side asks (sslmode, ssl, tls).',
    }),
  },
  {
    when: /(?:ssl|tls)\w{0,10}.{0,40}hands?hake.{0,30}(?:fail|error|abort|alert)|hands?hake[_ ](?:failure|failed|error)|SSLHandshakeException|SSL_ERROR_SYSCALL|no shared cipher|NO_SHARED_CIPHER|unsupported protocol\b|protocol_version|tlsv1 alert|no cipher suite|remote error: tls:|UNSUPPORTED_PROTOCOL/i,
    unless: /websocket/i,
    say: () => ({
      title: 'The TLS handshake failed',
      wayOut:
        'Let both sides share a TLS version, a cipher and the authorities they trust; the line says which is missing.',
    }),
  },
]

function fileWords({ name }: Told): Words {
  const file = name('file')
  return file === ''
    ? {
        title: 'A certificate or key cannot be loaded',
        wayOut: 'Mount the certificate and its key where the service looks for them, readable for its user.',
      }
    : {
        title: `Certificate or key “${file}” cannot be loaded`,
        wayOut: `Mount “${file}” into the container, readable for the service's user, or correct its path.`,
      }
}

/** A secured connection that could not be made: a certificate missing, not trusted or for another name, or no common speech. */
export const tls: LogRule = { code: 'tls', tells: [...FILES, ...TRUST, ...HANDSHAKE] }
