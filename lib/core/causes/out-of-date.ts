import type { LogRule, Words } from './log-rule.ts'

const EXPIRED: Words = {
  title: 'A certificate has expired',
  wayOut:
    'Renew the certificate and restart what shows it; if it is still good, set the clock of the host right.',
}

const EARLY: Words = {
  title: 'A certificate is not valid yet',
  wayOut: 'Set the clock of the host right, or issue the certificate with an earlier beginning.',
}

const CLOCK: Words = {
  title: 'The clocks of both sides differ',
  wayOut: 'Set the clock of the host right and keep it so with NTP, then start the service again.',
}

/** A certificate past its end or before its beginning, or a clock that goes wrong. */
export const outOfDate: LogRule = {
  code: 'clock',
  tells: [
    {
      when: /certificate (?:is |was )?not (?:yet valid|valid until)|CERT_NOT_YET_VALID|CertificateNotYetValid|NotBefore:|cert(?:ificate)? is not yet valid/i,
      unless: /has expired or is not yet valid/i,
      say: ({ line }) => (/time|cert/i.test(line.text) ? EARLY : null),
    },
    {
      when: /certificate has expired or is not yet valid/i,
      say: ({ line }) => (/is before/.test(line.text) ? EARLY : EXPIRED),
    },
    {
      when: /(?:certificate|cert|license)\b.{0,80}\b(?:has |is |was )?expired|CERT_HAS_EXPIRED|CertificateExpired|expired certificate|SSL_ERROR_EXPIRED_CERT|x509: certificate has expired|certificate expired/i,
      unless: /\b(?:will|expires in|not expired|valid until)\b/i,
      say: ({ line }) => (/licen[sc]e/i.test(line.text) && !/cert/i.test(line.text) ? null : EXPIRED),
    },
    {
      when: /RequestTimeTooSkewed|RequestExpired|difference between the request time and the current time is too large|clock skew|Signature (?:not yet current|expired):|used before issued|token is not (?:yet valid|valid yet)|ImmatureSignatureError|The token is not yet valid|jwt not active|clock (?:is )?(?:not synchronized|unsynchronized)|system clock (?:is )?(?:wrong|behind|ahead|off)|time (?:is )?out of sync|KRB_AP_ERR_SKEW|Clock skew too great|Release file .{0,120}is not valid yet/i,
      say: () => CLOCK,
    },
  ],
}
