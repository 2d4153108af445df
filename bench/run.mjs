// Runs on Node 20.19 with nothing installed: installs, then hands over to Node 24.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, node24 } from '../scripts/install.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
install(root)
const done = spawnSync(node24(root), ['bench/measure.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(done.status ?? 1)
