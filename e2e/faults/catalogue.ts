import { type Fault, faultsOf, waiting } from './fault.ts'

const LAUNCH = faultsOf('launch', [
  ['python-module', 'Python module not packed', 'missing-module', "No module named 'services'"],
  [
    'python-package',
    'python -m of a package that is not there',
    'missing-module',
    "No module named 'billing'",
  ],
  ['node-module', 'Node package not installed', 'missing-module', "Cannot find package 'express'"],
  ['node-require', 'Node file not packed', 'missing-module', "Cannot find module './lib/send'"],
  ['java-class', 'Java main class not packed', 'missing-module', 'com.example.orders.Application', 'Java'],
  ['library', 'shared library not installed', 'missing-module', 'libpq.so.5'],
  ['go-binary', 'program not in the image', 'command-not-found', '/usr/local/bin/ledger'],
  ['shell-command', 'shell command not installed (127)', 'command-not-found', 'alembic: not found'],
  ['not-executable', 'a text file as the program', 'not-executable', '/app/plain.txt'],
  [
    'shell-not-executable',
    'no execute permission (126)',
    'not-executable',
    '/app/plain.txt: Permission denied',
  ],
  ['no-shebang', 'a script without its first line', 'exec-format', 'exec format error'],
  ['other-architecture', 'a program for another processor', 'exec-format', 'exec format error'],
  ['python-syntax', 'Python syntax error', 'configuration', "SyntaxError: expected ':'"],
  ['application-error', 'Python exception', 'application-error', 'ZeroDivisionError'],
  ['node-error', 'Node exception', 'application-error', "reading 'items'"],
  ['import-job', 'one-shot that failed', 'application-error', 'could not convert string to float'],
  ['unexplained', 'words nobody knows', 'unexplained', 'the moon stands in the wrong house'],
  ['silent-loop', 'crash loop without output', 'silent-crash-loop', '1'],
  ['talking-loop', 'crash loop on a missing module', 'missing-module', "No module named 'services'"],
])

const CONFIG = faultsOf('config', [
  ['shell-variable', 'variable not set (shell)', 'environment-variable', 'DATABASE_URL'],
  ['python-variable', 'variable not set (Python)', 'environment-variable', "KeyError: 'DATABASE_URL'"],
  ['invalid-variable', 'variable that is no number', 'environment-variable', 'PORT'],
  [
    'postgres-password',
    'no POSTGRES_PASSWORD',
    'environment-variable',
    'password is not specified',
    'postgres image',
  ],
  ['nginx-config', 'nginx directive misspelt', 'configuration', 'unknown directive', 'nginx'],
  ['nginx-upstream', 'nginx upstream unknown', 'host-not-found', 'orders-api', 'nginx'],
  ['redis-config', 'Redis directive misspelt', 'configuration', 'FATAL CONFIG FILE ERROR'],
  ['postgres-config', 'PostgreSQL parameter misspelt', 'configuration', 'max_conections'],
  ['json-config', 'JSON that does not parse', 'configuration', 'is not valid JSON'],
  ['yaml-config', 'YAML that does not parse', 'configuration', 'mapping values are not allowed', 'PyYAML'],
  ['ini-config', 'INI file without a section', 'configuration', 'section headers'],
  ['alembic', 'migration revision unknown', 'migration', 'locate revision', 'Alembic'],
  ['flyway', 'migration checksum differs', 'migration', 'checksum mismatch', 'Flyway'],
  ['prisma-migrate', 'earlier migration failed', 'migration', '20240311120000_add_invoices', 'Prisma'],
  ['config-folder', 'file not there, so Docker made a folder', 'mount-missing', 'Is a directory'],
])

const DATA = faultsOf('data', [
  ['psql-localhost', 'psql asks itself', 'localhost-in-container', '127.0.0.1'],
  ['node-localhost', 'Node asks itself', 'localhost-in-container', 'ECONNREFUSED'],
  ['python-localhost', 'Python asks itself', 'localhost-in-container', 'connecting to localhost', 'redis-py'],
  ['host-typo', 'host name misspelt (psql)', 'host-not-found', 'databse'],
  ['node-host-typo', 'host name misspelt (Node)', 'host-not-found', 'cahce'],
  ['wrong-port', 'another service on a wrong port', 'connection-refused', '5433'],
  ['wrong-password', 'PostgreSQL password wrong', 'wrong-password', 'password authentication failed'],
  ['role-missing', 'PostgreSQL user unknown', 'wrong-password', 'user "ordres"'],
  ['redis-no-word', 'Redis password not given', 'wrong-password', 'NOAUTH'],
  ['redis-wrong-word', 'Redis password wrong', 'wrong-password', 'Authentication required'],
  ['database-missing', 'database not made', 'database-missing', 'database "ordres" does not exist'],
  ['table-missing', 'table not made', 'table-missing', 'relation "invoices" does not exist'],
  ['tls-self-signed', 'certificate nobody signed', 'tls', 'self-signed certificate'],
  ['tls-plain', 'TLS asked of a server without', 'tls', 'SSL'],
  ['tls-expired', 'certificate out of date', 'clock', 'certificate has expired'],
])

const ENGINE = faultsOf('engine', [
  ['out-of-memory', 'memory limit, main process', 'out-of-memory', 'memory'],
  ['child-out-of-memory', 'memory limit, child process', 'out-of-memory', 'memory'],
  ['killed', 'SIGKILL by hand', 'killed', '137'],
  ['stopped', 'docker stop', 'stopped-by-hand', '143'],
  ['suspended', 'docker pause', 'paused', 'paused'],
  ['segfault', 'memory access fault', 'segfault', '139'],
  ['aborted', 'aborts itself', 'killed', '134'],
  ['disk-full', 'disk full (dd)', 'disk-full', 'No space left on device'],
  ['python-disk-full', 'disk full (Python)', 'disk-full', 'No space left on device'],
  ['read-only', 'read-only root', 'read-only', 'Read-only file system'],
  ['permission', 'volume of another user (Python)', 'permission-denied', '/data/app.db'],
  ['shell-permission', 'volume of another user (shell)', 'permission-denied', '/data/uploads'],
  ['port-taken', 'host port taken', 'port-taken', 'port is already allocated'],
  ['port-inside', 'port taken inside the container', 'port-taken', 'Address already in use'],
  ['mount-missing', 'mounted file not there', 'mount-missing', 'not a directory'],
  ['absent-image', 'image not on the engine', 'image-missing', 'rollcall-test/absent:2'],
])

const HEALTH = [
  ...faultsOf('health', [
    ['tool-missing', 'no curl for the health check', 'health-tool-missing', 'curl'],
    ['shell-tool-missing', 'no curl for its shell', 'health-tool-missing', 'curl: not found'],
    ['health-port', 'health check on a wrong port', 'health-wrong-port', 'Connection refused'],
    ['health-path', 'health check on a wrong path (wget)', 'health-wrong-path', '404 Not Found'],
    ['curl-path', 'health check on a wrong path (curl)', 'health-wrong-path', '404'],
    ['slow-start', 'longer to start than it may', 'slow-start', ''],
    ['health-hangs', 'health check that hangs', 'health-timeout', 'exceeded timeout'],
    ['ledger', 'health check on a wrong path', 'health-wrong-path', '404 Not Found'],
    ['mail-server', 'docker stop', 'stopped-by-hand', '143'],
    ['broker', 'image not on the engine', 'image-missing', 'rollcall-test/absent:1'],
    ['forgotten', 'declared and never started', 'never-created', 'No container'],
    ['frozen', 'docker pause of a healthy service', 'paused', 'paused'],
  ]),
  waiting('health', 'ledger-api', 'ledger', 'health-wrong-path', '404 Not Found'),
  waiting('health', 'ledger-web', 'ledger', 'health-wrong-path', '404 Not Found'),
  waiting('health', 'mailer', 'mail-server', 'stopped-by-hand', '143'),
  waiting('health', 'consumer', 'broker', 'image-missing', 'rollcall-test/absent:1'),
]

/** The six services that one missing module explains. */
export const SIX = ['arms', 'coder', 'judge', 'planner', 'retriever', 'safety']

const SHARED = [
  ...SIX.flatMap((service) =>
    faultsOf('shared', [
      [service, 'one module missing in six services', 'missing-module', "No module named 'octo_common'"],
    ]),
  ),
  waiting('shared', 'gateway', 'planner', 'missing-module', "No module named 'octo_common'"),
]

/** Every broken service of the catalogue, with what it has to be explained by. */
export const FAULTS: Fault[] = [...LAUNCH, ...CONFIG, ...DATA, ...ENGINE, ...HEALTH, ...SHARED]
