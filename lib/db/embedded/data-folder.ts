import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs'

/** Makes the data folder where there is none, closed to others; maps it to its real path. */
export function dataFolder(wanted: string): string {
  if (!existsSync(wanted)) {
    mkdirSync(wanted, { recursive: true })
    // As root, enough for the user that PostgreSQL runs as to walk through, and no more.
    chmodSync(wanted, process.getuid?.() === 0 ? 0o711 : 0o700)
  }
  return realpathSync(wanted)
}
