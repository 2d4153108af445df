import { schemaFiles } from './migration-list.ts'
import { withSchemaEngine } from './schema-engine.ts'

/** The SQL that would bring the database at `url` to the schema under `root`; empty when they agree. */
export async function schemaDiff(url: string, root: string): Promise<string> {
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      // The engine reads the database through the adapter; the schema only tells it that this is PostgreSQL.
      from: { tag: 'schemaDatasource', files: schemaFiles(root), configDir: root },
      to: { tag: 'schemaDatamodel', files: schemaFiles(root) },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  const sql = (stdout ?? '').trim()
  return sql === '-- This is an empty migration.' ? '' : sql
}
