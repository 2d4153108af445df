// Runs on Node 20.19 with nothing installed: plain JavaScript, no dependencies.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const OLDEST = [20, 19]

/** Makes node_modules match package-lock.json under `root` (`npm ci` where it does not) or ends the process saying why. */
export function install(root) {
  refuseOldNode()
  const stamp = join(root, 'node_modules', '.rollcall-installed')
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(node24(root))) return
  console.log('Rollcall: installing packages (npm ci); the first time takes a minute or two …')
  const began = Date.now()
  const done = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Tools that npm would install for production only are needed to build.
    env: { ...process.env, NODE_ENV: 'development' },
  })
  if (done.status !== 0) {
    console.error(
      `Rollcall: npm ci failed (${done.error?.message ?? `exit ${done.status}`}). Its message stands above.`,
    )
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
  console.log(`Rollcall: packages installed in ${Math.round((Date.now() - began) / 1000)} s`)
}

/** Maps the project's folder to the Node 24 binary that the npm package \`node\` brings. */
export function node24(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  console.error(
    `Rollcall needs Node ${OLDEST.join('.')} or newer to begin with; this is ${process.versions.node}.`,
  )
  process.exit(1)
}
