import { expect, test } from 'vitest'
import { permissionDenied } from './permission-denied.ts'
import { codeOf, titleBy } from './title-by.fixture.ts'

const on = (path: string) => `Permission denied on “${path}”`

test.each([
  ["PermissionError: [Errno 13] Permission denied: '/data/x'", on('/data/x')],
  ["Error: EACCES: permission denied, open '/data/x'", on('/data/x')],
  ["Error: EACCES: permission denied, mkdir '/data/x'", on('/data/x')],
  ["mkdir: can't create directory '/data/x': Permission denied", on('/data/x')],
  ['mkdir: cannot create directory ‘/data/x’: Permission denied', on('/data/x')],
  ['open /data/x: permission denied', on('/data/x')],
  ["chown: changing ownership of '/data': Operation not permitted", on('/data')],
  ['chown: /data: Operation not permitted', on('/data')],
  ["sh: can't create /data/x: Permission denied", on('/data/x')],
  ['/entrypoint.sh: line 3: /data/x: Permission denied', on('/data/x')],
  ['java.nio.file.AccessDeniedException: /data/x', on('/data/x')],
  ['java.io.FileNotFoundException: /data/x (Permission denied)', on('/data/x')],
  [
    'nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)',
    on('/var/cache/nginx/client_temp'),
  ],
  ['nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)', 'Its user may not open port 80'],
  ['listen tcp :80: bind: permission denied', 'Its user may not open port 80'],
  ['Error: listen EACCES: permission denied 0.0.0.0:80', 'Its user may not open port 80'],
  [
    '(13)Permission denied: AH00072: make_sock: could not bind to address [::]:80',
    'Its user may not open port 80',
  ],
  ['Errno::EACCES: Permission denied @ rb_sysopen - /app/log/production.log', on('/app/log/production.log')],
  [
    'PHP Warning:  file_put_contents(/var/www/x.log): Failed to open stream: Permission denied in /var/www/a.php on line 3',
    on('/var/www/x.log'),
  ],
  ['FATAL:  data directory "/var/lib/postgresql/data" has wrong ownership', on('/var/lib/postgresql/data')],
  [
    'initdb: error: could not change permissions of directory "/var/lib/postgresql/data": Operation not permitted',
    on('/var/lib/postgresql/data'),
  ],
  [
    'got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    'Permission denied on the engine’s socket',
  ],
  ['ERROR:  permission denied for table orders', 'Its database user has no right to table “orders”'],
  ['Os { code: 13, kind: PermissionDenied, message: "Permission denied" }', 'Permission denied on a file'],
  ["System.UnauthorizedAccessException: Access to the path '/data/x' is denied.", on('/data/x')],
  ["GF_PATHS_DATA='/var/lib/grafana' is not writable.", on('/var/lib/grafana')],
  ["OSError: [Errno 1] Operation not permitted: '/data/x'", on('/data/x')],
  ['{"level":"error","msg":"cannot write","error":"open /data/x: permission denied"}', on('/data/x')],
])('%s', (log, title) => {
  expect(titleBy(permissionDenied, log)).toBe(title)
  expect(codeOf(log)).toBe('permission-denied')
})

test.each([
  'sh: 1: ./run.sh: Permission denied',
  'exec /entrypoint.sh: permission denied',
  'GET /admin 403 permission denied',
  'user 4 was denied access',
  'git@github.com: Permission denied (publickey).',
])('not: %s', (log) => {
  expect(titleBy(permissionDenied, log)).toBeNull()
})
