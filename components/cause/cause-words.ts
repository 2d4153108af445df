import type { CauseCode, ProofSource } from '#lib/core/cause.ts'

const WORDS: Record<CauseCode, string> = {
  'missing-module': 'missing module',
  'command-not-found': 'command not found',
  'not-executable': 'not executable',
  'exec-format': 'built for another machine',
  'health-tool-missing': 'the health check’s own tool is missing',
  'health-wrong-port': 'health check asks the wrong port',
  'health-wrong-path': 'health check asks the wrong path',
  'health-timeout': 'health check takes too long',
  'blocked-by-dependency': 'blocked by a dependency',
  'localhost-in-container': 'localhost inside a container',
  'host-not-found': 'host name not found',
  'connection-refused': 'connection refused',
  'wrong-password': 'wrong password',
  'database-missing': 'database missing',
  'table-missing': 'table missing',
  'port-taken': 'port already taken',
  'out-of-memory': 'out of memory',
  killed: 'killed by a signal',
  segfault: 'segmentation fault',
  'disk-full': 'disk full',
  'read-only': 'read-only file system',
  'permission-denied': 'permission denied',
  'environment-variable': 'environment variable',
  configuration: 'configuration',
  migration: 'migration failed',
  'image-missing': 'image missing',
  'mount-missing': 'mount missing',
  tls: 'TLS',
  clock: 'clock or certificate',
  'stopped-by-hand': 'stopped by hand',
  paused: 'paused',
  'slow-start': 'slow start',
  'silent-crash-loop': 'crash loop without a word',
  'application-error': 'error of the application',
  'ended-by-itself': 'ended by itself',
  'start-refused': 'start refused by the engine',
  'never-created': 'never created',
  unexplained: 'unexplained',
}

/** Maps a cause's code to the plain words it is called by. */
export function causeWords(code: CauseCode): string {
  return WORDS[code]
}

const SOURCES: Record<ProofSource, (service: string) => string> = {
  log: (service) => `log of ${service}`,
  'health check': (service) => `health check of ${service}`,
  'exit code': (service) => `exit code of ${service}`,
  engine: (service) => `engine, of ${service}`,
  check: (service) => `check of ${service}`,
}

/** Says where a line of proof was read: `log of api`. */
export function sourceWords(source: ProofSource, service: string): string {
  return SOURCES[source](service)
}
