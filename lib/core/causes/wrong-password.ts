import type { LogRule, Told, Words } from './log-rule.ts'
import { isSaidOfAClient } from './said-of-a-client.ts'

const Q = '["\'`[]{0,2}'

function refused(user: string, at = ''): Words {
  const who = user === '' ? 'Password or user refused' : `Password refused for user “${user}”`
  return {
    title: `${who}${at === '' ? '' : ` ${at}`}`,
    wayOut: `Give the service the user and password that ${at === '' ? 'the other side' : at.replace(/^by /, '')} was set up with; a database keeps those of its first start as long as its volume.`,
  }
}

const byUser = ({ name }: Told): Words => refused(name('user'))

/** Who or what was let in nowhere: a user, a password, a key, as the other side said to its client. */
export const wrongPassword: LogRule = {
  code: 'wrong-password',
  ignores: isSaidOfAClient,
  tells: [
    {
      when: /(?:password|Peer|Ident|SCRAM|GSSAPI|LDAP|certificate|RADIUS|PAM) authentication failed for user "(?<user>[^"]{1,80})"/i,
      say: byUser,
    },
    {
      when: /Authentication failed against (?:the )?database server.{0,120}?(?:credentials for `(?<user>[^`]{1,80})`)/,
      say: byUser,
    },
    {
      when: /no pg_hba\.conf entry for (?:host "[^"]{1,80}", )?user "(?<user>[^"]{1,80})"/,
      say: (told) => ({
        title: `pg_hba.conf does not let user “${told.name('user')}” in`,
        wayOut: `Add a line for “${told.name('user')}” to the database's pg_hba.conf, or connect in the way (user, database, TLS) that it allows.`,
      }),
    },
    {
      when: /(?:role|user) "(?<user>[^"]{1,80})" (?:does not exist|is not permitted to log in)/,
      say: (told) => ({
        title: `No database user “${told.name('user')}”`,
        wayOut: `Create the user “${told.name('user')}” in the database, or connect as one that it has.`,
      }),
    },
    {
      when: /fe_sendauth: no password supplied|SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string|empty password returned by client/,
      say: () => noPassword('a password', 'the database'),
    },
    { when: /Access denied for user '?(?<user>[^'@\s]{0,80})'?@/, say: byUser },
    { when: /Login failed for user '(?<user>[^']{1,80})'/, say: byUser },
    { when: /ORA-01017/, say: () => refused('', 'by Oracle') },
    {
      when: /\bNOAUTH\b|Client sent AUTH, but no password is set|HELLO must be called with the client already authenticated/,
      say: redisSays,
    },
    {
      when: /\bAuthentication required\b/,
      say: ({ line }) => (isRequestNoise(line.text) ? null : noPassword('a password', 'the other side')),
    },
    {
      when: /\bWRONGPASS\b|invalid username-password pair|ERR invalid password/,
      say: () => refused('', 'by Redis'),
    },
    {
      when: /(?:MongoServerError|MongoError|MongoNetworkError|OperationFailure|MongoCommandException|MongoSecurityException|AuthenticationFailed|SCRAM).{0,120}(?:Authentication failed|auth(?:entication)? error|bad auth)|Authentication failed\.?.{0,60}(?:code['"]?: 18\b|AuthenticationFailed)|auth error: sasl conversation error|bad auth : Authentication failed/i,
      say: () => refused('', 'by MongoDB'),
    },
    {
      when: /ACCESS_REFUSED|Login was refused using authentication mechanism/,
      say: () => refused('', 'by RabbitMQ'),
    },
    {
      when: /SaslAuthenticationException|SASL authentication failed|SaslAuthenticationFailed|SASL Authentication failed|org\.apache\.kafka\.common\.errors\.(?:Topic)?AuthorizationException/i,
      say: () => refused('', 'by Kafka'),
    },
    {
      when: /LDAP.{0,60}(?:Invalid credentials|error code 49)|invalidCredentials|ldap_bind: Invalid credentials/i,
      say: () => refused('', 'by LDAP'),
    },
    {
      when: /\b(?:InvalidAccessKeyId|SignatureDoesNotMatch|InvalidClientTokenId|UnrecognizedClientException|AuthFailure|NoCredentialProviders|NoCredentialsError|CredentialsProviderError|Unable to locate credentials|Could not load credentials from any providers)\b/,
      say: ({ line }) =>
        /NoCred|Unable to locate|CredentialsProvider|Could not load/.test(line.text)
          ? noPassword('an access key', 'the object store')
          : {
              title: 'Access key refused',
              wayOut: 'Give the service an access key and its secret that the object store knows.',
            },
    },
    {
      when: /(?<![\d.])535[ -]\d?\.?\d?\.?\d?.{0,60}(?:auth|credential|password|username)|SMTPAuthenticationError|Invalid login: 535/i,
      say: () => refused('', 'by the mail server'),
    },
    {
      when: /Permission denied \((?:publickey|password|keyboard-interactive)[^)]{0,60}\)/,
      say: () => refused('', 'by SSH'),
    },
    {
      when: new RegExp(
        `(?:unable to authenticate|failed to authenticate|authentication (?:failed|failure)|authorization (?:failed|violation)|invalid credentials|bad credentials|incorrect (?:username|password)|wrong password|invalid (?:user ?name|user|login) or password|login failed)(?: (?:(?:for|of) (?:user )?|user )${Q}(?<user>[\\w.@-]{1,60}))?`,
        'i',
      ),
      unless: /no (?:errors?|authentication fail)/i,
      say: ({ name, line, before }) =>
        isRequestNoise(line.text) || isOneOfMany(before, line.text)
          ? null
          : refused(/^(?:user|the|a|an|this|some)$/.test(name('user')) ? '' : name('user')),
    },
    {
      when: /(?:\b401\b.{0,20}Unauthorized|Unauthorized.{0,20}\b401\b|security_exception.{0,80}(?:unable to authenticate|missing authentication))/i,
      say: ({ line }) => (isRequestNoise(line.text) ? null : refused('')),
    },
    {
      when: /unauthorized: (?:authentication required|incorrect username or password)|denied: requested access to the resource is denied/,
      say: () => refused('', 'by the registry'),
    },
  ],
}

function redisSays({ line }: Told): Words {
  return /no password is set/.test(line.text)
    ? {
        title: 'Redis has no password, and is given one',
        wayOut: 'Set a password in Redis (requirepass), or take it out of the client’s address.',
      }
    : noPassword('a password', 'Redis')
}

function noPassword(what: string, by: string): Words {
  return {
    title: `${by[0]?.toUpperCase()}${by.slice(1)} asks for ${what}, and is given none`,
    wayOut: `Give the service ${what} that ${by} knows.`,
  }
}

// A server that turns its own visitors away does what it should.
function isRequestNoise(text: string): boolean {
  return /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \/|HTTP\/[12]|(?:from|client|remote|ip)[ =:]{1,2}["']?\d{1,3}\.\d{1,3}\./i.test(
    text,
  )
}

function isOneOfMany(before: Told['before'], text: string): boolean {
  return before
    .slice(0, 5)
    .some((line) => line.text === text && /\buser\b/.test(text) && line.level === 'info')
}
