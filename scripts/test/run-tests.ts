import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findBrowser } from './browser.ts'
import { findEngine, type TestEngine } from './engine.ts'
import { prepareImages } from './images.ts'
import { type Count, countOne, countPlaywright, countVitest, runShown, sumOf } from './steps.ts'

const bin = (name: string) => join('node_modules', '.bin', name)
const reports = mkdtempSync(join(tmpdir(), 'rollcall-tests-'))
const began = Date.now()
const counts: { name: string; count: Count; seconds: number }[] = []
const missing: string[] = []

process.env.PATH = `${join(process.cwd(), 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`

async function step(name: string, work: () => Promise<Count>): Promise<Count> {
  console.log(`\n── ${name}`)
  const start = Date.now()
  const count = await work()
  counts.push({ name, count, seconds: Math.round((Date.now() - start) / 1000) })
  return count
}

async function vitest(project: string, env: Record<string, string> = {}): Promise<Count> {
  const file = join(reports, `${project}.json`)
  const words = [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  return countVitest(file, await runShown(words, env, 12))
}

async function playwright(browser: string): Promise<Count> {
  const file = join(reports, 'playwright.json')
  const env = { ROLLCALL_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const code = await runShown([bin('playwright'), 'test', '--reporter=list,json'], env, 45)
  return countPlaywright(file, code)
}

async function prepare(): Promise<{ engine: TestEngine | null; browser: string | null }> {
  console.log('── what this machine has')
  const browser = findBrowser()
  if (browser === null) missing.push('a browser (Chromium)')
  const engine = await findEngine()
  if (typeof engine === 'string') {
    missing.push(`a Docker Engine (${engine})`)
    return { engine: null, browser }
  }
  const images = prepareImages()
  if (images !== null) missing.push(`test images (${images})`)
  return { engine, browser }
}

function report(): number {
  const total = sumOf(counts.map(({ count }) => count))
  console.log('\n── summary')
  for (const { name, count, seconds } of counts) {
    console.log(
      `${name.padEnd(44)} ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped, ${seconds} s`,
    )
  }
  for (const what of missing) console.log(`SKIPPED for want of ${what}`)
  if (total.flaky > 0) console.log(`${total.flaky} of the browser tests passed only when tried again`)
  console.log(`whole run ${Math.round((Date.now() - began) / 1000)} s`)
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

const skipped = (why: string): Count => {
  console.log(`  SKIPPED: ${why}`)
  return { passed: 0, failed: 0, skipped: 1, flaky: 0 }
}

const { engine, browser } = await prepare()
const docker = engine !== null && missing.every((what) => !what.startsWith('test images'))
try {
  await step('npm run check', async () =>
    countOne(await runShown([process.execPath, 'scripts/check.ts'], { ROLLCALL_CHECK_SKIP_UNIT: '1' }, 10)),
  )
  await step('decisions and documents (unit)', () => vitest('unit'))
  await step('real PostgreSQL and Docker Engine', () =>
    vitest('servers', docker ? { ROLLCALL_TEST_DOCKER: '1' } : {}),
  )
  const built = await step('production build', async () =>
    countOne(await runShown([process.execPath, 'scripts/build.ts'], {}, 10)),
  )
  await step('journeys in a real browser', async () => {
    if (built.failed > 0) return skipped('the production build failed')
    if (browser === null) return skipped('no browser')
    if (!docker) return skipped('no Docker Engine')
    return playwright(browser)
  })
} finally {
  await engine?.stop()
  rmSync(reports, { recursive: true, force: true })
}
process.exit(report())
