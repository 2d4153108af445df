import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { startRollcall } from '#e2e/app/rollcall.ts'
import { docker, removeStack } from '#e2e/stacks/compose.ts'
import { findBrowser } from '#scripts/test/browser.ts'
import { findEngine } from '#scripts/test/engine.ts'
import { prepareImages } from '#scripts/test/images.ts'
import { boardBytes } from './board-bytes.ts'
import { type Comparison, compare } from './compare.ts'
import { idleMemory } from './idle-memory.ts'
import { printFigures } from './print-figures.ts'
import { type Asked, enter } from './rollcall.ts'
import { bringUpServices } from './services.ts'

/** Rounds for each stack: many where a round takes a second or two, few where it takes a minute. */
const FEW = { stack: 'bench-few', count: 12, rounds: { http: 15, exec: 15 } }
const MANY = { stack: 'bench-many', count: 200, rounds: { http: 7, exec: 3 } }

const { few } = parseArgs({ options: { few: { type: 'boolean', default: false } } }).values
const sizes = few ? [FEW] : [FEW, MANY]

const engine = await findEngine()
if (typeof engine === 'string') throw new Error(engine)
const lacking = prepareImages()
if (lacking !== null) throw new Error(lacking)
spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' })

const app = await startRollcall()
try {
  const memory = await idleMemory(app.pid, 20)
  const asked = await enter(app)
  const comparisons: Comparison[] = []
  for (const size of sizes) comparisons.push(...(await compareSize(asked, size)))
  const browser = findBrowser()
  const figures = {
    at: new Date().toISOString(),
    machine: {
      cores: cpus().length,
      model: cpus()[0]?.model ?? '',
      memoryGb: Math.round(totalmem() / 2 ** 30),
      platform: `${platform()} ${arch()}`,
    },
    engine: docker(['version', '--format', '{{.Server.Version}}']),
    node: process.versions.node,
    comparisons,
    idleMemoryMb: memory,
    boardJavaScriptBytes: browser === null ? null : await boardBytes(app, browser),
  }
  printFigures(figures)
  mkdirSync('bench/results', { recursive: true })
  writeFileSync('bench/results/latest.json', `${JSON.stringify(figures, null, 2)}\n`)
} finally {
  await app.remove()
  for (const { stack } of sizes) removeStack(stack)
  await engine.stop()
}

async function compareSize(asked: Asked, { stack, count, rounds }: typeof FEW): Promise<Comparison[]> {
  const services = await bringUpServices(stack, count)
  console.log(`  measuring ${count} services`)
  const http = await compare(asked, services, 'http', rounds.http)
  const exec = await compare(asked, services, 'exec', rounds.exec)
  removeStack(stack)
  return [http, exec]
}
