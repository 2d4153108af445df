import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { startRollcall } from '#e2e/app/rollcall.ts'
import { bringUpTwelve } from '#e2e/stacks/bring-up.ts'
import { docker, removeStack } from '#e2e/stacks/compose.ts'
import { findBrowser } from '#scripts/test/browser.ts'
import { findEngine } from '#scripts/test/engine.ts'
import { prepareImages } from '#scripts/test/images.ts'
import { boardBytes } from './board-bytes.ts'
import { idleMemory } from './idle-memory.ts'
import { printFigures } from './print-figures.ts'
import { verifyTwelve } from './verify-twelve.ts'

const ROUNDS = 15

const engine = await findEngine()
if (typeof engine === 'string') throw new Error(engine)
const lacking = prepareImages()
if (lacking !== null) throw new Error(lacking)
spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' })

await bringUpTwelve()
const app = await startRollcall()
try {
  const token = spawnSync(
    'npm',
    ['run', '-s', 'rollcall', '--', 'token', 'create', '--name', 'bench', '--role', 'developer'],
    {
      encoding: 'utf8',
      env: { ...process.env, ROLLCALL_DATA: app.data },
    },
  ).stdout.trim()
  const memory = await idleMemory(app.pid, 20)
  const label = 'label=com.docker.compose.project=twelve'
  const containers = docker(['ps', '--filter', label, '--format', '{{.Names}}']).split('\n')
  const twelve = await verifyTwelve(app, token, containers, ROUNDS)
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
    verifyTwelve: twelve,
    idleMemoryMb: memory,
    boardJavaScriptBytes: browser === null ? null : await boardBytes(app, browser),
  }
  printFigures(figures)
  mkdirSync('bench/results', { recursive: true })
  writeFileSync('bench/results/latest.json', `${JSON.stringify(figures, null, 2)}\n`)
} finally {
  await app.remove()
  removeStack('twelve')
  await engine.stop()
}
