import { spawn } from 'node:child_process'

/** Runs a script on this Node with its output kept back; throws with that output when it fails, or when `signal` ends it. */
export function runQuietly(
  root: string,
  [script = '', ...words]: string[],
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...words], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    })
    let output = ''
    const keep = (piece: Buffer) => {
      output += piece.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${script} ${words.join(' ')} ended with ${code}:\n${output.trim()}`))
    })
  })
}
