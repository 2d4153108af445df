import { expect, test } from 'vitest'
import { environmentVariable } from './environment-variable.ts'
import { codeOf, titleBy } from './title-by.fixture.ts'

const OS_ENVIRON = `Traceback (most recent call last):
  File "/app/main.py", line 4, in <module>
    url = os.environ["DATABASE_URL"]
  File "<frozen os>", line 679, in __getitem__
KeyError: 'DATABASE_URL'`

const PYDANTIC = `pydantic_core._pydantic_core.ValidationError: 2 validation errors for Settings
database_url
  Field required [type=missing, input_value={}, input_type=dict]
    For further information visit https://errors.pydantic.dev/2.5/v/missing
redis_url
  Field required [type=missing, input_value={}, input_type=dict]
    For further information visit https://errors.pydantic.dev/2.5/v/missing`

const PYDANTIC_INVALID = `pydantic_core._pydantic_core.ValidationError: 1 validation error for AppSettings
port
  Input should be a valid integer, unable to parse string as an integer [type=int_parsing, input_value='abc', input_type=str]`

const ENVALID = `================================
 Missing environment variables:
    DATABASE_URL: Postgres address (eg. "postgres://…")
    REDIS_URL: undefined
================================
 Exiting with error code 1`

const T3 = `❌ Invalid environment variables: { DATABASE_URL: [ 'Required' ] }
Error: Invalid environment variables`

const T3_LINES = `❌ Invalid environment variables: [
  {
    code: 'invalid_type',
    expected: 'string',
    received: 'undefined',
    path: [ 'STRIPE_URL' ],
    message: 'Required'
  }
]`

test.each([
  [OS_ENVIRON, 'DATABASE_URL'],
  ['main.rb:3:in `fetch\': key not found: "DATABASE_URL" (KeyError)', 'DATABASE_URL'],
  [
    'decouple.UndefinedValueError: SECRET_KEY not found. Declare it as envvar or define a default value.',
    'SECRET_KEY',
  ],
  ['django.core.exceptions.ImproperlyConfigured: Set the DATABASE_URL environment variable', 'DATABASE_URL'],
  ['environs.exceptions.EnvError: Environment variable "REDIS_URL" not set', 'REDIS_URL'],
  ['KeyError: "Config \'API_URL\' is missing, and has no default."', 'API_URL'],
  ['Error: Missing required environment variable: API_BASE', 'API_BASE'],
  ['Error: Environment variable API_BASE is required', 'API_BASE'],
  ['FATAL: DATABASE_URL environment variable is not set', 'DATABASE_URL'],
  ['2025/11/21 12:00:00 DATABASE_URL must be set', 'DATABASE_URL'],
  ['panic: DATABASE_URL is not set', 'DATABASE_URL'],
  ["thread 'main' panicked at src/main.rs:9:39:\nDATABASE_URL must be set: NotPresent", 'DATABASE_URL'],
  ['/entrypoint.sh: line 3: DATABASE_URL: parameter null or not set', 'DATABASE_URL'],
  ['/entrypoint.sh: 3: DB_PASSWORD: parameter not set', 'DB_PASSWORD'],
  ['/entrypoint.sh: line 9: SMTP_HOST: unbound variable', 'SMTP_HOST'],
  ['/entrypoint.sh: line 3: API_URL: give the address of the API', 'API_URL'],
  ['sh: API_URL: parameter not set', 'API_URL'],
  ['env: required environment variable "PORT" is not set', 'PORT'],
  ['required key SHOP_DB_HOST missing value', 'SHOP_DB_HOST'],
  ['Error: Config validation error: "DATABASE_URL" is required', 'DATABASE_URL'],
  ['error: Environment variable not found: DATABASE_URL.', 'DATABASE_URL'],
  ['** (RuntimeError) environment variable SECRET_KEY_BASE is missing.', 'SECRET_KEY_BASE'],
  ['** (System.EnvError) could not fetch environment variable "PORT" because it is not set', 'PORT'],
  [
    `Caused by: java.lang.IllegalArgumentException: Could not resolve placeholder 'shop.api.key' in value "\${shop.api.key}"`,
    'shop.api.key',
  ],
  ['Error: Database is uninitialized and superuser password is not specified.', 'POSTGRES_PASSWORD'],
  [
    '2025-11-21 12:00:00+00:00 [ERROR] [Entrypoint]: Database is uninitialized and password option is not specified\n    You need to specify one of the following as an environment variable:\n    - MYSQL_ROOT_PASSWORD',
    'MYSQL_ROOT_PASSWORD',
  ],
  [
    '[ERROR] [Entrypoint]: Database is uninitialized and password option is not specified\n\tYou need to specify one of MARIADB_ROOT_PASSWORD, MARIADB_ROOT_PASSWORD_HASH',
    'MARIADB_ROOT_PASSWORD',
  ],
  [
    "ArgumentError: Missing `secret_key_base` for 'production' environment, set this string with `bin/rails credentials:edit`",
    'SECRET_KEY_BASE',
  ],
  [
    'MissingEnvVarsError: The following variables were defined in .env.example but are not present in the environment:\n  MAIL_HOST',
    'MAIL_HOST',
  ],
  ['{"level":"fatal","msg":"missing required env var STRIPE_KEY_ID"}', 'STRIPE_KEY_ID'],
  ['level=fatal msg="REDIS_URL is required"', 'REDIS_URL'],
  ['You must set KAFKA_ZOOKEEPER_CONNECT', 'KAFKA_ZOOKEEPER_CONNECT'],
  ['ERROR: missing ENV var: APP_ENV_NAME', 'APP_ENV_NAME'],
  [T3, 'DATABASE_URL'],
  [T3_LINES, 'STRIPE_URL'],
  ['process.env.JWT_ISSUER is undefined', 'JWT_ISSUER'],
  ['Error: the environment variable `NODE_ENV` is not defined', 'NODE_ENV'],
  ['No value for required variable RABBIT_HOST', 'RABBIT_HOST'],
  ['Please define the MONGODB_URI environment variable inside .env.local', 'MONGODB_URI'],
  ['Please set the LICENSE_FILE environment variable', 'LICENSE_FILE'],
  ['panic: environment variable GRPC_ADDR not set', 'GRPC_ADDR'],
])('%s', (log, name) => {
  expect(titleBy(environmentVariable, log)).toBe(`Environment variable “${name}” is not set`)
  expect(codeOf(log)).toBe('environment-variable')
})

test.each([
  [PYDANTIC_INVALID, 'PORT'],
  ['Invalid value for environment variable LOG_LEVEL: "loud"', 'LOG_LEVEL'],
  ['ValueError: MAX_WORKERS must be a positive integer', 'MAX_WORKERS'],
  ['Error: MAX_WORKERS must be a number', 'MAX_WORKERS'],
  ['FATAL Unable to initialize backend: MINIO_ROOT_USER length should be at least 3', 'MINIO_ROOT_USER'],
  ['environment variable PORT is not a valid number', 'PORT'],
  ['Config validation error: "LOG_LEVEL" must be one of [debug, info]', 'LOG_LEVEL'],
])('a wrong value: %s', (log, name) => {
  expect(titleBy(environmentVariable, log)).toBe(
    `Environment variable “${name}” has a value that is not valid`,
  )
})

test.each([
  [PYDANTIC, 'Environment variables “DATABASE_URL”, “REDIS_URL” are not set'],
  [ENVALID, 'Environment variables “DATABASE_URL”, “REDIS_URL” are not set'],
  [
    "error: both 'MONGO_INITDB_ROOT_USERNAME' and 'MONGO_INITDB_ROOT_PASSWORD' must be specified for a user to be created",
    'Environment variables “MONGO_INITDB_ROOT_USERNAME”, “MONGO_INITDB_ROOT_PASSWORD” are not set',
  ],
  [
    'Missing required environment variables: DB_HOST, DB_NAME',
    'Environment variables “DB_HOST”, “DB_NAME” are not set',
  ],
])('several: %s', (log, title) => {
  expect(titleBy(environmentVariable, log)).toBe(title)
})

test.each([
  "Traceback (most recent call last):\n  File \"/app/main.py\", line 4, in <module>\n    x = prices['EUR']\nKeyError: 'EUR'",
  "ValueError: invalid literal for int() with base 10: 'abc'",
  'GET /orders?status=NOT_SET 200',
  'Environment variable DATABASE_URL is set',
  'HTTP_PROXY set to http://proxy:3128',
  '/entrypoint.sh: line 3: FOO_BAR: command not found',
  'duplicate key value violates unique constraint "ORDERS_PK"',
  'pydantic_core._pydantic_core.ValidationError: 1 validation error for Order\nid\n  Field required [type=missing]',
  'Loaded 14 environment variables from .env',
])('not: %s', (log) => {
  expect(titleBy(environmentVariable, log)).toBeNull()
})
