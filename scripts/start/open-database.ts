import { dataFolder } from '#lib/db/embedded/data-folder.ts'
import { type Held, holdDataFolder } from '#lib/db/embedded/hold-data-folder.ts'
import type { Holder } from '#lib/db/embedded/holder.ts'
import { startEmbedded } from '#lib/db/embedded/start-embedded.ts'
import { applyMigrations } from '#lib/db/migrate/apply-migrations.ts'
import { ROOT } from './places.ts'
import { say } from './step.ts'

export type OpenDatabase = { url: string; tellAddress(address: string): void; close(): Promise<void> }

/**
 * Opens the database, migrated: the one that `DATABASE_URL` names, or the embedded one in `folder`, which is then this
 * process's alone until `close`. Throws DataFolderInUse.
 */
export async function openDatabase(folder: string, purpose: Holder['purpose']): Promise<OpenDatabase> {
  const named = process.env.DATABASE_URL
  if (named !== undefined && named !== '') {
    await migrate(named, purpose)
    return { url: named, tellAddress: () => {}, close: async () => {} }
  }
  const held = holdDataFolder(dataFolder(folder), purpose)
  try {
    return await openEmbedded(folder, held, purpose)
  } catch (error) {
    held.release()
    throw error
  }
}

async function openEmbedded(folder: string, held: Held, purpose: Holder['purpose']): Promise<OpenDatabase> {
  const embedded = await startEmbedded(folder)
  try {
    await migrate(embedded.url, purpose)
  } catch (error) {
    await embedded.stop()
    throw error
  }
  held.tell({ databaseUrl: embedded.url })
  return {
    url: embedded.url,
    tellAddress: (address) => held.tell({ address }),
    close: async () => {
      try {
        await embedded.stop()
      } finally {
        held.release()
      }
    },
  }
}

async function migrate(url: string, purpose: Holder['purpose']): Promise<void> {
  const applied = await applyMigrations(url, ROOT)
  if (applied.length > 0 && purpose === 'server') say(`applied ${applied.length} database migrations`)
}
