// Runs on Node 20.19 with nothing installed: plain JavaScript, no dependencies.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, node24 } from './install.mjs'
import { whenNpmIsGone } from './when-npm-is-gone.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Installs what is missing, runs `script` on Node 24 with this process's words and ends with its exit code. */
export async function handOver(script) {
  install(root)
  // The channel tells the child when this process ends, however it does.
  const child = spawn(node24(root), [script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  // Passed on, and waited for: this process ends when the child has ended well.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  whenNpmIsGone(() => child.kill('SIGTERM'))
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`Rollcall: Node 24 does not start: ${error.message}`)
      resolve(1)
    })
    child.on('close', (ended, signal) => resolve(signal === null ? (ended ?? 1) : 1))
  })
  process.exit(code)
}
