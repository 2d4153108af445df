import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { aptInstall } from './apt.ts'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Finds a Chromium to test with, installing one where that is allowed; null when there is none to be had. */
export function findBrowser(): string | null {
  const found = installed()
  if (found !== null) return found
  if (aptInstall(['chromium'])) return installed()
  console.log('  downloading the browser that Playwright brings …')
  spawnSync(
    process.execPath,
    [createRequire(import.meta.url).resolve('@playwright/test/cli'), 'install', 'chromium'],
    {
      stdio: 'inherit',
      timeout: 300_000,
    },
  )
  return installed()
}

function installed(): string | null {
  const named = process.env.ROLLCALL_BROWSER
  if (named !== undefined && existsSync(named)) return named
  return PLACES.find((place) => existsSync(place)) ?? playwrightsOwn()
}

function playwrightsOwn(): string | null {
  const asked = spawnSync(
    process.execPath,
    ['-e', "process.stdout.write(require('@playwright/test').chromium.executablePath())"],
    { encoding: 'utf8' },
  )
  const path = asked.stdout.trim()
  return path !== '' && existsSync(path) ? path : null
}
