import { expect, test } from 'vitest'
import { findCauses } from './find-causes.ts'
import { scene, symptoms } from './symptoms.fixture.ts'

/** Logs as programs of many makes leave them behind, with what is to be read from them. */
const LOGS: Record<string, { log: string; code: string; title: string }> = {
  'gunicorn module': {
    code: 'missing-module',
    title: 'No module named “shop”',
    log: `[2025-11-21 12:00:00 +0000] [1] [INFO] Starting gunicorn 21.2.0
[2025-11-21 12:00:00 +0000] [1] [INFO] Listening at: http://0.0.0.0:8000 (1)
[2025-11-21 12:00:00 +0000] [7] [INFO] Booting worker with pid: 7
[2025-11-21 12:00:00 +0000] [7] [ERROR] Exception in worker process
Traceback (most recent call last):
  File "/usr/local/lib/python3.12/site-packages/gunicorn/arbiter.py", line 609, in spawn_worker
    worker.init_process()
  File "/app/wsgi.py", line 1, in <module>
    from shop import app
ModuleNotFoundError: No module named 'shop'
[2025-11-21 12:00:00 +0000] [7] [INFO] Worker exiting (pid: 7)
[2025-11-21 12:00:00 +0000] [1] [ERROR] Worker (pid:7) exited with code 3
[2025-11-21 12:00:00 +0000] [1] [ERROR] Shutting down: Master
[2025-11-21 12:00:00 +0000] [1] [ERROR] Reason: Worker failed to boot.`,
  },
  'spring db password': {
    code: 'wrong-password',
    title: 'Password refused for user “shop”',
    log: `  .   ____          _
2025-11-21T12:00:01.000Z  INFO 1 --- [           main] com.zaxxer.hikari.HikariDataSource       : HikariPool-1 - Starting...
2025-11-21T12:00:02.000Z ERROR 1 --- [           main] o.h.engine.jdbc.spi.SqlExceptionHelper   : FATAL: password authentication failed for user "shop"
2025-11-21T12:00:02.000Z  WARN 1 --- [           main] ConfigServletWebServerApplicationContext : Exception encountered during context initialization
2025-11-21T12:00:02.000Z  INFO 1 --- [           main] .s.b.a.l.ConditionEvaluationReportLogger :
2025-11-21T12:00:02.000Z ERROR 1 --- [           main] o.s.boot.SpringApplication               : Application run failed

org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'entityManagerFactory'
	at org.springframework.beans.factory.support.AbstractAutowireCapableBeanFactory.initializeBean(AbstractAutowireCapableBeanFactory.java:1806)
Caused by: org.postgresql.util.PSQLException: FATAL: password authentication failed for user "shop"
	at org.postgresql.core.v3.ConnectionFactoryImpl.doAuthentication(ConnectionFactoryImpl.java:693)
	... 30 common frames omitted`,
  },
  'postgres old data': {
    code: 'application-error',
    title: 'database files are incompatible with server',
    log: `PostgreSQL Database directory appears to contain a database; Skipping initialization

2025-11-21 12:00:00.123 UTC [1] FATAL:  database files are incompatible with server
2025-11-21 12:00:00.123 UTC [1] DETAIL:  The data directory was initialized by PostgreSQL version 14, which is not compatible with this version 16.2.`,
  },
  'rust axum env': {
    code: 'environment-variable',
    title: 'Environment variable “DATABASE_URL” is not set',
    log: `thread 'main' panicked at src/main.rs:20:44:
called \`Result::unwrap()\` on an \`Err\` value: EnvVarNotFound("DATABASE_URL")
note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace`,
  },
  'node env': {
    code: 'environment-variable',
    title: 'Environment variable “STRIPE_SECRET” is not set',
    log: `/app/server.js:3
  throw new Error('STRIPE_SECRET must be provided');
  ^

Error: STRIPE_SECRET must be provided
    at Object.<anonymous> (/app/server.js:3:9)
    at Module._compile (node:internal/modules/cjs/loader:1358:14)

Node.js v20.10.0`,
  },
  'go config': {
    code: 'configuration',
    title: 'No configuration file “config”',
    log: `panic: Fatal error config file: Config File "config" Not Found in "[/app]"`,
  },
  'django without its tables': {
    code: 'table-missing',
    title: 'No table “django_session” in the database',
    log: `Traceback (most recent call last):
  File "/usr/local/lib/python3.12/site-packages/django/db/backends/utils.py", line 89, in _execute
    return self.cursor.execute(sql, params)
psycopg2.errors.UndefinedTable: relation "django_session" does not exist
LINE 1: SELECT ...

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/app/manage.py", line 22, in <module>
    main()
django.db.utils.ProgrammingError: relation "django_session" does not exist
LINE 1: SELECT ...
`,
  },
  'nginx without its certificate': {
    code: 'tls',
    title: 'Certificate or key “/etc/nginx/certs/site.pem” cannot be loaded',
    log: `/docker-entrypoint.sh: Configuration complete; ready for start up
2025/11/21 12:00:00 [emerg] 1#1: cannot load certificate "/etc/nginx/certs/site.pem": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory:calling fopen(/etc/nginx/certs/site.pem, r) error:10000080:BIO routines::no such file)
nginx: [emerg] cannot load certificate "/etc/nginx/certs/site.pem": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory:calling fopen(/etc/nginx/certs/site.pem, r) error:10000080:BIO routines::no such file)`,
  },
  'nginx with a bad directive': {
    code: 'configuration',
    title: '/etc/nginx/conf.d/default.conf:2: invalid number of arguments in "listen" directive',
    log: `/docker-entrypoint.sh: Configuration complete; ready for start up
2025/11/21 12:00:00 [emerg] 1#1: invalid number of arguments in "listen" directive in /etc/nginx/conf.d/default.conf:2
nginx: [emerg] invalid number of arguments in "listen" directive in /etc/nginx/conf.d/default.conf:2`,
  },
  prometheus: {
    code: 'configuration',
    title: '/etc/prometheus/prometheus.yml: Not valid YAML: did not find expected key',
    log: `ts=2025-11-21T12:00:00.000Z caller=main.go:1266 level=info msg="Loading configuration file" filename=/etc/prometheus/prometheus.yml
ts=2025-11-21T12:00:00.001Z caller=main.go:1025 level=error err="error loading config from \\"/etc/prometheus/prometheus.yml\\": couldn't load configuration (--config.file=\\"/etc/prometheus/prometheus.yml\\"): parsing YAML file /etc/prometheus/prometheus.yml: yaml: line 5: did not find expected key"`,
  },
  'grafana without rights': {
    code: 'permission-denied',
    title: 'Permission denied on “/var/lib/grafana/plugins”',
    log: `GF_PATHS_DATA='/var/lib/grafana' is not writable.
You may have issues with file permissions, more information here: http://docs.grafana.org/installation/docker/#migrate-to-v51-or-later
mkdir: can't create directory '/var/lib/grafana/plugins': Permission denied`,
  },
  'elasticsearch map count': {
    code: 'application-error',
    title:
      'bootstrap check failure [1] of [1]: max virtual memory areas vm.max_map_count [65530] is too low, increase to at least…',
    log: `{"@timestamp":"2025-11-21T12:00:00.000Z", "log.level":"ERROR", "message":"node validation exception\\n[1] bootstrap checks failed. You must address the points described in the following [1] lines before starting Elasticsearch.\\nbootstrap check failure [1] of [1]: max virtual memory areas vm.max_map_count [65530] is too low, increase to at least [262144]", "ecs.version": "1.2.0"}`,
  },
  'mysql upgrade': {
    code: 'application-error',
    title: 'Invalid MySQL server upgrade: Cannot upgrade from 50700 to 80400',
    log: `2025-11-21T12:00:00.000000Z 1 [ERROR] [MY-014060] [Server] Invalid MySQL server upgrade: Cannot upgrade from 50700 to 80400.
2025-11-21T12:00:00.000000Z 0 [ERROR] [MY-010020] [Server] Data Dictionary initialization failed.
2025-11-21T12:00:00.000000Z 0 [ERROR] [MY-010119] [Server] Aborting`,
  },
  'node oom': {
    code: 'out-of-memory',
    title: 'Node.js ran out of heap memory',
    log: `<--- Last few GCs --->
[1:0x7f]    1234 ms: Mark-sweep 250.1 (260.2) -> 250.0
FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory
----- Native stack trace -----
 1: 0xb85bc0 node::Abort() [node]`,
  },
  'celery redis auth': {
    code: 'wrong-password',
    title: 'The other side asks for a password, and is given none',
    log: `[2025-11-21 12:00:00,000: ERROR/MainProcess] consumer: Cannot connect to redis://:**@redis:6379/0: Authentication required..
Trying again in 2.00 seconds... (1/100)`,
  },
  'fastapi syntax': {
    code: 'configuration',
    title: 'Syntax error in /app/main.py, line 7',
    log: `  File "/app/main.py", line 7
    def root()
              ^
SyntaxError: expected ':'`,
  },
  'mongo on a read-only folder': {
    code: 'read-only',
    title: '“/data/db” is on a read-only file system',
    log: `{"t":{"$date":"2025-11-21T12:00:00.000+00:00"},"s":"E",  "c":"STORAGE",  "id":20557,   "ctx":"initandlisten","msg":"DBException in initAndListen, terminating","attr":{"error":"IllegalOperation: Attempted to create a lock file on a read-only directory: /data/db"}}`,
  },
  caddy: {
    code: 'configuration',
    title: 'Caddyfile:3: unrecognized directive: revers_proxy',
    log: `{"level":"info","ts":1.0,"msg":"using config from file","file":"/etc/caddy/Caddyfile"}
Error: adapting config using caddyfile: Caddyfile:3: unrecognized directive: revers_proxy`,
  },
  'java version': {
    code: 'missing-module',
    title: 'The Java of the image is too old for the application',
    log: `Error: LinkageError occurred while loading main class com.shop.Main
	java.lang.UnsupportedClassVersionError: com/shop/Main has been compiled by a more recent version of the Java Runtime (class file version 65.0), this version of the Java Runtime only recognizes class file versions up to 61.0`,
  },
  keycloak: {
    code: 'application-error',
    title: 'Strict hostname resolution configured but no hostname setting provided',
    log: `ERROR: Failed to run 'start' command.
ERROR: Strict hostname resolution configured but no hostname setting provided`,
  },
  'nest and typeorm': {
    code: 'wrong-password',
    title: 'Password refused for user “shop”',
    log: `[Nest] 1  - 11/21/2025, 12:00:00 PM   ERROR [TypeOrmModule] Unable to connect to the database. Retrying (1)...
error: password authentication failed for user "shop"
    at Parser.parseErrorMessage (/app/node_modules/pg-protocol/dist/parser.js:283:98)`,
  },
  'vault without its certificate': {
    code: 'tls',
    title: 'Certificate or key “/vault/tls.crt” cannot be loaded',
    log: `Error initializing listener of type tcp: error loading TLS cert: open /vault/tls.crt: no such file or directory`,
  },
  'minio without rights': {
    code: 'permission-denied',
    title: 'Permission denied on a file',
    log: `FATAL Unable to initialize backend: Unable to write to the backend: file access denied`,
  },
  'vite that is not there': {
    code: 'missing-module',
    title: 'No module named “vite”',
    log: `failed to load config from /app/vite.config.ts
error when starting dev server:
Error: Cannot find package 'vite' imported from /app/vite.config.ts`,
  },
  'a number that is none': {
    code: 'environment-variable',
    title: 'Environment variable “PORT” has a value that is not valid',
    log: `Traceback (most recent call last):
  File "/app/main.py", line 3, in <module>
    port = int(os.environ["PORT"])
ValueError: invalid literal for int() with base 10: 'abc'`,
  },
  'go atoi': {
    code: 'application-error',
    title: 'strconv.Atoi: parsing "abc": invalid syntax',
    log: `2025/11/21 12:00:00 strconv.Atoi: parsing "abc": invalid syntax`,
  },
}

test.each(Object.entries(LOGS))('%s', (_, { log, code, title }) => {
  expect(findCauses(scene([symptoms(log)]))).toMatchObject([{ code, title, services: ['api'] }])
})
