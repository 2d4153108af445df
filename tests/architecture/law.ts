/** For each room, the rooms it may import from besides itself. The longest matching folder is a file's room. */
export const ROOMS: Record<string, string[]> = {
  app: ['components', 'lib/access', 'lib/core', 'lib/db/read', 'lib/queries', 'lib/verification'],
  components: ['lib/core', 'lib/queries'],
  'lib/core': [],
  'lib/compose': ['lib/core', 'lib/yaml'],
  'lib/yaml': ['lib/core'],
  'lib/rollcall-file': ['lib/core', 'lib/yaml'],
  'lib/docker': ['lib/core'],
  'lib/git': ['lib/core'],
  'lib/probe': ['lib/core'],
  'lib/db': ['lib/core', 'generated'],
  'lib/db/read': ['lib/db', 'lib/core', 'generated'],
  'lib/live': ['lib/core', 'lib/db'],
  'lib/access': ['lib/core', 'lib/db', 'lib/db/read'],
  'lib/queries': ['lib/core'],
  'lib/verification': [
    'lib/compose',
    'lib/core',
    'lib/db',
    'lib/db/read',
    'lib/docker',
    'lib/git',
    'lib/live',
    'lib/probe',
    'lib/rollcall-file',
  ],
}

/** Packages that only the named rooms may know. */
export const KEPT_PACKAGES: Record<string, string[]> = {
  dockerode: ['lib/docker'],
  pg: ['lib/db', 'lib/live'],
  'pg-boss': ['lib/verification'],
  'better-auth': ['lib/access', 'lib/db'],
  '@prisma/client': ['lib/db'],
  '@prisma/adapter-pg': ['lib/db'],
  '@prisma/driver-adapter-utils': ['lib/db'],
  '@prisma/schema-engine-wasm': ['lib/db'],
  yaml: ['lib/yaml', 'lib/rollcall-file'],
  recharts: ['components'],
}

/** All that decisions may lean on: no I/O, no clock. */
export const CORE_PACKAGES = ['zod', 'temporal-polyfill', 'conventional-commits-parser', 're2js', 'json-p3']
