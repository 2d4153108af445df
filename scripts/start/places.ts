import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The data folder: `ROLLCALL_DATA`, or `data` in the project's folder. */
export function dataPlace(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.ROLLCALL_DATA || join(ROOT, 'data'))
}
