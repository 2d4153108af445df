import { expect, test } from 'vitest'
import { codeOf, titleBy } from './title-by.fixture.ts'
import { wrongPassword } from './wrong-password.ts'

test.each([
  [
    'psycopg2.OperationalError: connection to server at "db" (172.18.0.2), port 5432 failed: FATAL:  password authentication failed for user "shop"',
    'Password refused for user “shop”',
  ],
  [
    'error: password authentication failed for user "shop"\n    at Parser.parseErrorMessage (/app/node_modules/pg-protocol/dist/parser.js:283:98)',
    'Password refused for user “shop”',
  ],
  ['pq: password authentication failed for user "shop"', 'Password refused for user “shop”'],
  [
    'org.postgresql.util.PSQLException: FATAL: password authentication failed for user "shop"',
    'Password refused for user “shop”',
  ],
  [
    'failed to connect to `host=db user=shop database=shop`: failed SASL auth (FATAL: password authentication failed for user "shop" (SQLSTATE 28P01))',
    'Password refused for user “shop”',
  ],
  [
    'Error: P1000: Authentication failed against database server at `db`, the provided database credentials for `shop` are not valid.',
    'Password refused for user “shop”',
  ],
  [
    'FATAL:  no pg_hba.conf entry for host "172.18.0.5", user "shop", database "shop", no encryption',
    'pg_hba.conf does not let user “shop” in',
  ],
  ['psql: error: FATAL:  role "shop" does not exist', 'No database user “shop”'],
  [
    "sqlalchemy.exc.OperationalError: (pymysql.err.OperationalError) (1045, \"Access denied for user 'shop'@'172.18.0.3' (using password: YES)\")",
    'Password refused for user “shop”',
  ],
  [
    "SQLSTATE[HY000] [1045] Access denied for user 'shop'@'172.18.0.3' (using password: YES)",
    'Password refused for user “shop”',
  ],
  [
    "Error: ER_ACCESS_DENIED_ERROR: Access denied for user 'shop'@'%' (using password: NO)",
    'Password refused for user “shop”',
  ],
  ["Login failed for user 'sa'. Reason: Password did not match", 'Password refused for user “sa”'],
  ['MongoServerError: Authentication failed.', 'Password or user refused by MongoDB'],
  [
    "pymongo.errors.OperationFailure: Authentication failed., full error: {'ok': 0.0, 'errmsg': 'Authentication failed.', 'code': 18}",
    'Password or user refused by MongoDB',
  ],
  [
    'connection() error occurred during connection handshake: auth error: sasl conversation error: unable to authenticate using mechanism "SCRAM-SHA-256"',
    'Password or user refused by MongoDB',
  ],
  [
    'redis.exceptions.AuthenticationError: Authentication required.\nNOAUTH Authentication required.',
    'Redis asks for a password, and is given none',
  ],
  [
    'ReplyError: WRONGPASS invalid username-password pair or user is disabled.',
    'Password or user refused by Redis',
  ],
  ['redis.exceptions.ResponseError: invalid username-password pair', 'Password or user refused by Redis'],
  [
    "pika.exceptions.ProbableAuthenticationError: ConnectionClosedByBroker: (403) 'ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN.'",
    'Password or user refused by RabbitMQ',
  ],
  [
    'org.apache.kafka.common.errors.SaslAuthenticationException: Authentication failed: Invalid username or password',
    'Password or user refused by Kafka',
  ],
  [
    'javax.naming.AuthenticationException: [LDAP: error code 49 - Invalid Credentials]',
    'Password or user refused by LDAP',
  ],
  [
    'botocore.exceptions.ClientError: An error occurred (InvalidAccessKeyId) when calling the ListBuckets operation',
    'Access key refused',
  ],
  ['SignatureDoesNotMatch: The request signature we calculated does not match', 'Access key refused'],
  [
    'botocore.exceptions.NoCredentialsError: Unable to locate credentials',
    'The object store asks for an access key, and is given none',
  ],
  [
    "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Error: authentication failed')",
    'Password or user refused by the mail server',
  ],
  [
    'Error: Invalid login: 535-5.7.8 Username and Password not accepted.',
    'Password or user refused by the mail server',
  ],
  ['git@github.com: Permission denied (publickey).', 'Password or user refused by SSH'],
  [
    '{"level":"error","ts":1,"msg":"failed to connect","error":"pq: password authentication failed for user \\"shop\\""}',
    'Password refused for user “shop”',
  ],
  ['ORA-01017: invalid username/password; logon denied', 'Password or user refused by Oracle'],
  [
    'Code: 516. DB::Exception: shop: Authentication failed: password is incorrect, or there is no user with such name. (AUTHENTICATION_FAILED)',
    'Password or user refused',
  ],
  ['unable to authenticate user [elastic] for REST request [/]', 'Password refused for user “elastic”'],
  ['nats: Authorization Violation', 'Password or user refused'],
  ["AuthenticationFailed('Bad credentials')", 'Password or user refused'],
])('%s', (log, title) => {
  expect(titleBy(wrongPassword, log)).toBe(title)
  expect(codeOf(log)).toBe('wrong-password')
})

test.each([
  '2025-11-21 12:00:00.123 UTC [57] FATAL:  password authentication failed for user "shop"',
  '2025-11-21 12:00:00.123 UTC [57] FATAL:  role "root" does not exist',
  "2025-11-21T12:00:00.123456Z 9 [Note] [MY-010926] [Server] Access denied for user 'x'@'172.18.0.1' (using password: YES)",
  '172.18.0.1 - - "GET /login HTTP/1.1" 401 Unauthorized',
  'Password authentication enabled for user "shop"',
  'POST /login 401 Invalid credentials',
  'Login page served',
])('not: %s', (log) => {
  expect(titleBy(wrongPassword, log)).toBeNull()
})
