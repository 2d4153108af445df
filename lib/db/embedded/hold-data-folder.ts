import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DataFolderInUse } from './data-folder-in-use.ts'
import { type Holder, holderFile, readHolder } from './holder.ts'

export type Held = { tell(news: Partial<Holder>): void; release(): void }

/**
 * Takes the data folder for this process alone, or throws DataFolderInUse. Node has no file locks of its own, but SQLite's are
 * the kernel's: they go with the process however it ends, so neither a stale file nor a number used again can deceive.
 */
export function holdDataFolder(folder: string, purpose: Holder['purpose']): Held {
  const lock = new DatabaseSync(join(folder, 'rollcall.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    if (!/locked|busy/i.test(String(cause))) throw cause
    throw new DataFolderInUse(folder, readHolder(folder), { cause })
  }
  let holder: Holder = { pid: process.pid, purpose, address: null, databaseUrl: null }
  const tell = (news: Partial<Holder>) => {
    holder = { ...holder, ...news }
    writeFileSync(holderFile(folder), JSON.stringify(holder), { mode: 0o600 })
  }
  tell({})
  return {
    tell,
    release: () => {
      tell({ address: null, databaseUrl: null })
      lock.close()
    },
  }
}
