import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory, type ErrorRegistry } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { engineAdapter } from './engine-adapter.ts'

let ready: Promise<void> | null = null

/** Runs `work` with Prisma's own schema engine (as WebAssembly) on the database at `url`, and lets go of both. */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  ready ??= instantiate()
  await ready
  const { factory, pool } = engineAdapter(url)
  const bound = bindMigrationAwareSqlAdapterFactory(factory)
  try {
    const opened = await engine.SchemaEngine.new({ datamodels: undefined }, () => {}, bound)
    return await work(opened).finally(() => opened.free())
  } catch (error) {
    throw withItsCause(error, bound.errorRegistry)
  } finally {
    await pool.end()
  }
}

/** The engine names an error of the database by number only; the adapter kept what PostgreSQL really said. */
function withItsCause(error: unknown, registry: ErrorRegistry): unknown {
  const id = /External error id#(\d+)/.exec(String(error))?.[1]
  const kept = id === undefined ? undefined : registry.consumeError(Number(id))
  if (kept === undefined || !(kept.error instanceof Error)) return error
  const migration = /migration_name="([^"]+)"/.exec(String(error))?.[1]
  return new Error(`${migration ?? 'The schema engine'}: ${kept.error.message}`, { cause: kept.error })
}

async function instantiate(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': { ...engine },
  })
  engine.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: start } = instance.exports
  if (typeof start === 'function') start()
}
