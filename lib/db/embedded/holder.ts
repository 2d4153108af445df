import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const holderShape = z.object({
  pid: z.number(),
  purpose: z.enum(['server', 'command']),
  /** Where the pages are, once they are. */
  address: z.string().nullable(),
  databaseUrl: z.string().nullable(),
})

/** The process that has a data folder, as it tells of itself. */
export type Holder = z.infer<typeof holderShape>

/** Maps a data folder to the file in which its holder tells of itself; it names the database's password, so it is closed. */
export function holderFile(folder: string): string {
  return join(folder, 'rollcall.json')
}

/** What the folder's last holder told of itself; null when there is nothing to read. Says nothing on whether it still lives. */
export function readHolder(folder: string): Holder | null {
  const file = holderFile(folder)
  if (!existsSync(file)) return null
  try {
    return holderShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Being written at this moment, or not ours.
    return null
  }
}
