import { migrationList } from './migration-list.ts'
import { withSchemaEngine } from './schema-engine.ts'

/** Applies to the database at `url` the migrations under `root` that it lacks; resolves to their names. */
export async function applyMigrations(url: string, root: string): Promise<string[]> {
  const done = await withSchemaEngine(url, (engine) =>
    engine.applyMigrations({
      migrationsList: migrationList(root),
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  return done.appliedMigrationNames
}
