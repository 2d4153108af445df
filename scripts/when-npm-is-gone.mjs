// Runs on Node 20.19 with nothing installed: plain JavaScript, no dependencies.
import { readFileSync } from 'node:fs'

const EVERY_MS = 500

/**
 * Calls `then` once the `npm` that started this process is gone. A signal to npm ends npm and the shell between, but may never
 * get here; without npm (a service manager, a shell's background) nothing is watched.
 */
export function whenNpmIsGone(then) {
  if (process.env.npm_lifecycle_event === undefined) return
  const began = lineage()
  const watch = setInterval(() => {
    if (lineage() === began) return
    clearInterval(watch)
    then()
  }, EVERY_MS)
  watch.unref()
}

/** The parent, and behind the shell that npm runs scripts in, npm itself. */
function lineage() {
  const parent = process.ppid
  return `${parent} ${isShell(parent) ? parentOf(parent) : ''}`
}

function isShell(pid) {
  return /^[^\0]*sh\0-c\0/.test(read(`/proc/${pid}/cmdline`))
}

/** The name in /proc/…/stat may itself hold spaces and brackets; the state and the parent follow its last bracket. */
function parentOf(pid) {
  return /^.*\) \S (\d+)/s.exec(read(`/proc/${pid}/stat`))?.[1] ?? ''
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // Gone, or no Linux: there the parent alone has to do.
    return ''
  }
}
