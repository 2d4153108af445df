import { expect, test } from 'vitest'
import { configuration } from './configuration.ts'
import { codeOf, titleBy } from './title-by.fixture.ts'

test.each([
  [
    '2025/11/21 12:00:00 [emerg] 1#1: unknown directive "foo" in /etc/nginx/nginx.conf:3',
    '/etc/nginx/nginx.conf:3: unknown directive "foo"',
  ],
  [
    'nginx: [emerg] unexpected end of file, expecting "}" in /etc/nginx/conf.d/default.conf:12',
    '/etc/nginx/conf.d/default.conf:12: unexpected end of file, expecting "}"',
  ],
  [
    "*** FATAL CONFIG FILE ERROR (Redis 7.2.4) ***\nReading the configuration file, at line 2\n>>> 'foo bar'\nBad directive or wrong number of arguments",
    "Redis does not take 'foo bar'",
  ],
  [
    '2025-11-21 12:00:00.000 GMT [1] LOG:  syntax error in file "/etc/postgresql/postgresql.conf" line 3, near token "="\n2025-11-21 12:00:00.000 GMT [1] FATAL:  configuration file "/etc/postgresql/postgresql.conf" contains errors',
    'syntax error in file "/etc/postgresql/postgresql.conf" line 3, near token "="',
  ],
  [
    'FATAL:  unrecognized configuration parameter "shared_bufers"',
    'unrecognized configuration parameter "shared_bufers"',
  ],
  [
    "[ALERT]    (1) : config : parsing [/usr/local/etc/haproxy/haproxy.cfg:3] : unknown keyword 'foo' in 'global' section",
    "/usr/local/etc/haproxy/haproxy.cfg:3: unknown keyword 'foo' in 'global' section",
  ],
  [
    "AH00526: Syntax error on line 3 of /usr/local/apache2/conf/httpd.conf:\nInvalid command 'Foo', perhaps misspelled",
    "/usr/local/apache2/conf/httpd.conf:3: Invalid command 'Foo', perhaps misspelled",
  ],
  [
    'Error: adapting config using caddyfile: /etc/caddy/Caddyfile:3: unrecognized directive: foo',
    '/etc/caddy/Caddyfile:3: unrecognized directive: foo',
  ],
  [
    "configparser.MissingSectionHeaderError: File contains no section headers.\nfile: '/app/app.ini', line: 1",
    '/app/app.ini: File contains no section headers',
  ],
  [
    'yaml.scanner.ScannerError: mapping values are not allowed here\n  in "/app/config.yaml", line 3, column 7',
    '/app/config.yaml: Not valid YAML: mapping values are not allowed here',
  ],
  [
    'failed parsing config: /etc/loki/local-config.yaml: yaml: unmarshal errors:\n  line 3: field foo not found in type loki.Config',
    '/etc/loki/local-config.yaml: field foo not found in type loki.Config',
  ],
  [
    'tomllib.TOMLDecodeError: Invalid value (at line 3, column 7)',
    'Not valid TOML: Invalid value (at line 3, column 7)',
  ],
  [
    "Error: ENOENT: no such file or directory, open '/app/config.json'",
    'No configuration file “/app/config.json”',
  ],
  [
    "FileNotFoundError: [Errno 2] No such file or directory: '/app/config.yaml'",
    'No configuration file “/app/config.yaml”',
  ],
  [
    "Fatal error, can't open config file '/usr/local/etc/redis/redis.conf': No such file or directory",
    'No configuration file “/usr/local/etc/redis/redis.conf”',
  ],
  ['open /etc/app/config.yml: no such file or directory', 'No configuration file “/etc/app/config.yml”'],
  ['app: error: unrecognized arguments: --foo', 'Unknown option or command “--foo”'],
  ['flag provided but not defined: -foo', 'Unknown option or command “-foo”'],
  ['Error: unknown flag: --foo', 'Unknown option or command “--foo”'],
  ['Error: No such option: --foo', 'Unknown option or command “--foo”'],
  ["error: unexpected argument '--foo' found", 'Unknown option or command “--foo”'],
  ['node: bad option: --foo', 'Unknown option or command “--foo”'],
  ["unrecognized option '--foo'", 'Unknown option or command “--foo”'],
  ["Unrecognized VM option 'UseFoo'", 'Unknown option or command “UseFoo”'],
  ["httpd: invalid option -- 'z'", 'Unknown option or command “z”'],
  ["[ERROR] [MY-000067] [Server] unknown variable 'foo=bar'.", 'Unknown setting “foo”'],
  ['npm error Missing script: "start"', 'package.json has no script “start”'],
  [
    '  File "/app/main.py", line 3\n    def x(:\n          ^\nSyntaxError: invalid syntax',
    'Syntax error in /app/main.py, line 3',
  ],
  [
    '  File "/app/main.py", line 9\n    x = 1\nIndentationError: unexpected indent',
    'Syntax error in /app/main.py, line 9',
  ],
  [
    "/app/index.js:3\nconst x = ;\n          ^\n\nSyntaxError: Unexpected token ';'\n    at wrapSafe (node:internal/modules/cjs/loader:1378:20)",
    'Syntax error in /app/index.js, line 3',
  ],
  [
    'PHP Parse error:  syntax error, unexpected token ";" in /app/index.php on line 3',
    'Syntax error in /app/index.php, line 3',
  ],
  [
    "/entrypoint.sh: line 5: syntax error near unexpected token `fi'",
    'Syntax error in /entrypoint.sh, line 5',
  ],
  ['sh: 3: Syntax error: "fi" unexpected', 'Syntax error in sh, line 3'],
  [
    "***************************\nAPPLICATION FAILED TO START\n***************************\n\nDescription:\n\nFailed to bind properties under 'server.port' to java.lang.Integer:\n\nAction:\n\nUpdate your application's configuration",
    "Failed to bind properties under 'server.port' to java.lang.Integer",
  ],
  [
    'ts=2025-11-21T12:00:00Z caller=main.go:1 level=error msg="Error loading config (--config.file=/etc/prometheus/prometheus.yml)" file=/etc/prometheus/prometheus.yml err="parsing YAML file /etc/prometheus/prometheus.yml: yaml: unmarshal errors:\\n  line 3: field foo not found in type config.plain"',
    '/etc/prometheus/prometheus.yml: field foo not found in type config.plain',
  ],
  [
    'java.lang.IllegalArgumentException: unknown setting [foo.bar] please check that any required plugins are installed',
    'Unknown setting “foo.bar”',
  ],
  [
    'Error: Unknown configuration variable "foo".\nError found at /mosquitto/config/mosquitto.conf:3.',
    'Unknown setting “foo”',
  ],
  [
    "json.decoder.JSONDecodeError: Expecting ',' delimiter: line 3 column 1 (char 20)\nFailed to read /app/config.json",
    "/app/config.json: Not valid JSON: Expecting ',' delimiter: line 3 column 1 (char 20)",
  ],
  ['Error: Invalid configuration: port must be above 0', 'port must be above 0'],
  ['level=fatal msg="failed to load config: invalid keys in section http"', 'invalid keys in section http'],
])('%s', (log, title) => {
  expect(titleBy(configuration, log)).toBe(title)
  expect(codeOf(log)).toBe('configuration')
})

test.each([
  'nginx: [emerg] host not found in upstream "api" in /etc/nginx/conf.d/default.conf:3',
  'SyntaxError: Unexpected token < in JSON at position 0\n    at JSON.parse (<anonymous>)',
  'json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
  'ERROR:  syntax error at or near "SELEC" at character 1',
  'loaded configuration file /etc/app.yaml',
  'Configuration complete; ready for start up',
  'configuration OK, no errors in config',
  'unknown option requested in form 4',
  'failed to load config: dial tcp 10.0.0.2:8500: connection refused',
])('not: %s', (log) => {
  expect(titleBy(configuration, log)).toBeNull()
})
