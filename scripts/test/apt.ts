import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether this machine lets us install Debian packages: apt-get is there and we are root. */
export function mayInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
}

let updated = false

/** Installs Debian packages and says whether that worked; a flaky mirror gets a second try. */
export function aptInstall(packages: string[]): boolean {
  if (!mayInstall()) return false
  console.log(`  installing ${packages.join(', ')} (apt-get) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const _attempt of [1, 2]) {
    if (!updated) updated = apt(['update', '-q'], env)
    if (apt(['install', '-y', '-q', '--no-install-recommends', ...packages], env)) return true
    updated = false
  }
  return false
}

function apt(words: string[], env: NodeJS.ProcessEnv): boolean {
  const done = spawnSync('apt-get', words, { env, encoding: 'utf8', maxBuffer: 64 << 20, timeout: 600_000 })
  if (done.status === 0) return true
  console.log(
    `  apt-get ${words[0]} failed:\n${`${done.stdout ?? ''}${done.stderr ?? ''}`.split('\n').slice(-8).join('\n')}`,
  )
  return false
}
