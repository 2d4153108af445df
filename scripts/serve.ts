import { once } from 'node:events'
import { createServer } from 'node:http'
import { dataFolder } from '#lib/db/embedded/data-folder.ts'
import { holdDataFolder } from '#lib/db/embedded/hold-data-folder.ts'
import { browserAddress, listen, wantedAddress } from './start/address.ts'
import { openDatabase } from './start/open-database.ts'
import { dataPlace } from './start/places.ts'
import { prepareBuild, prepareClient } from './start/prepare-build.ts'
import { servePages } from './start/serve-pages.ts'
import { startingPage } from './start/starting-page.ts'
import { say } from './start/step.ts'
import { stopSignal } from './start/stop-signals.ts'

const dev = process.argv.includes('--dev')
const closers: (() => Promise<void>)[] = []

async function serve(stop: AbortSignal): Promise<void> {
  const { host, port: wanted } = wantedAddress(process.env)
  const folder = dataPlace()
  refuseSecondStart(folder)
  const server = createServer(startingPage)
  const port = await listen(server, host, wanted)
  closers.unshift(async () => void server.close())
  // What runs inside Next reads these; Next itself reads NODE_ENV as soon as it is loaded.
  const told = {
    ROLLCALL_DATA: folder,
    HOST: host,
    PORT: String(port),
    NODE_ENV: dev ? 'development' : 'production',
  }
  Object.assign(process.env, told, { NEXT_TELEMETRY_DISABLED: '1' })
  await prepareClient(stop)
  if (!dev) await prepareBuild(stop)
  stop.throwIfAborted()
  const database = await openDatabase(folder, 'server')
  closers.unshift(database.close)
  stop.throwIfAborted()
  process.env.DATABASE_URL = database.url
  closers.unshift(await servePages(server, { host, port }, dev))
  const address = browserAddress(host, port)
  database.tellAddress(address)
  say(`ready at ${address}`)
  await sayWhereToSetUp(address)
}

/** Says who has the data folder before anything is bound or built; whoever takes it meanwhile is refused later. */
function refuseSecondStart(folder: string): void {
  if (!process.env.DATABASE_URL) holdDataFolder(dataFolder(folder), 'server').release()
}

async function sayWhereToSetUp(address: string): Promise<void> {
  // Not imported above: the database client may only have been written meanwhile.
  const { hasPeople } = await import('#lib/db/read/people.ts')
  if (!(await hasPeople())) say(`nobody can sign in yet: create the owner at ${address}/setup`)
}

async function closeAll(): Promise<boolean> {
  let well = true
  for (const close of closers) {
    await close().catch((error: unknown) => {
      well = false
      console.error(error)
    })
  }
  return well
}

const stop = stopSignal()
try {
  await serve(stop)
  if (!stop.aborted) await once(stop, 'abort')
} catch (error) {
  if (!stop.aborted) {
    console.error(`Rollcall: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
if (stop.aborted) say('stopping …')
if (!(await closeAll())) process.exitCode = 1
if (stop.aborted) say('stopped')
process.exit()
