import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import { Pool, type QueryArrayConfig } from 'pg'

const CHAR = 18
const TEXT = 25

/** Prisma's pg adapter for the database at `url`, as its schema engine needs it; close `pool` afterwards. */
export function engineAdapter(url: string): { factory: SqlMigrationAwareDriverAdapterFactory; pool: Pool } {
  const chars: Chars = new WeakMap()
  const pool = noticingChars(new Pool({ connectionString: url, max: 2 }), chars)
  const prisma = new PrismaPg(pool)
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: prisma.adapterName,
    connect: async () => asTheEngineNeeds(await prisma.connect(), pool, chars),
    connectToShadowDb: () => prisma.connectToShadowDb(),
  }
  return { factory, pool }
}

/** Which columns of an answer's rows are of the catalogue's type "char": the engine reads them, the adapter refuses them. */
type Chars = WeakMap<object, number[]>

function noticingChars(pool: Pool, chars: Chars): Pool {
  const ask = pool.query.bind(pool)
  const query = async (config: QueryArrayConfig, values?: unknown[]) => {
    const answer = await ask(config, values)
    const found: number[] = []
    for (const [index, field] of (answer.fields ?? []).entries()) {
      if (field.dataTypeID !== CHAR) continue
      field.dataTypeID = TEXT
      found.push(index)
    }
    if (found.length > 0) chars.set(answer.rows, found)
    return answer
  }
  return Object.assign(pool, { query })
}

function asTheEngineNeeds(adapter: SqlDriverAdapter, pool: Pool, chars: Chars): SqlDriverAdapter {
  return new Proxy(adapter, {
    get(target, name) {
      // The adapter cuts a script at every semicolon, function bodies included; here it goes whole, as one query.
      if (name === 'executeScript') return async (script: string) => void (await pool.query(script))
      if (name === 'queryRaw') {
        return async (query: SqlQuery) => {
          const answer = await target.queryRaw(query)
          for (const index of chars.get(answer.rows) ?? [])
            answer.columnTypes[index] = ColumnTypeEnum.Character
          return answer
        }
      }
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
