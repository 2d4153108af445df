import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.ts'
import { ROOT } from './places.ts'
import { runQuietly } from './run-quietly.ts'
import { step } from './step.ts'

const PRISMA = join('node_modules', 'prisma', 'build', 'index.js')
const NEXT = join('node_modules', 'next', 'dist', 'bin', 'next')

const SCHEMA = ['prisma/schema', 'prisma.config.ts', 'package-lock.json']
// Not tsconfig.json: Next may write into it while it builds.
const SOURCES = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema'],
  ...['instrumentation.ts', 'proxy.ts', 'next.config.ts', 'postcss.config.mjs', 'package-lock.json'],
]

/** Writes the database client that the schema asks for, unless it is there already. */
export async function prepareClient(signal: AbortSignal): Promise<void> {
  const stamp = join(ROOT, 'generated', '.schema')
  const wanted = fingerprint(ROOT, SCHEMA)
  if (stampedWith(stamp, wanted)) return
  await step('writing the database client', 'a few seconds', () =>
    runQuietly(ROOT, [PRISMA, 'generate'], { PRISMA_HIDE_UPDATE_MESSAGE: '1' }, signal),
  )
  writeFileSync(stamp, wanted)
}

/** Builds the pages for production, unless a build of exactly these sources is there. */
export async function prepareBuild(signal: AbortSignal): Promise<void> {
  const stamp = join(ROOT, '.next', '.rollcall-built')
  const wanted = fingerprint(ROOT, SOURCES)
  if (stampedWith(stamp, wanted) && existsSync(join(ROOT, '.next', 'BUILD_ID'))) return
  rmSync(stamp, { force: true })
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await step('building the pages', 'half a minute on two cores', () =>
    runQuietly(ROOT, [NEXT, 'build'], env, signal),
  )
  writeFileSync(stamp, wanted)
}

function stampedWith(stamp: string, wanted: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}
