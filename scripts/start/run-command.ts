import { argv, stderr, stdout } from 'node:process'
import { dataFolder } from '#lib/db/embedded/data-folder.ts'
import { DataFolderInUse } from '#lib/db/embedded/data-folder-in-use.ts'
import { openDatabase } from './open-database.ts'
import { dataPlace } from './places.ts'
import { prepareClient } from './prepare-build.ts'

/** The database of a Rollcall that runs on this data folder, or else opened for the time of the command. */
async function database(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  try {
    return await openDatabase(dataFolder(folder), 'command')
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error
    const url = error.holder?.databaseUrl
    if (url === null || url === undefined) throw error
    return { url, close: async () => {} }
  }
}

// Output is the command's answer alone, for scripts to take; how things go is for people.
console.log = console.error

try {
  await prepareClient(new AbortController().signal)
  const folder = dataPlace()
  const opened = await database(folder)
  Object.assign(process.env, { ROLLCALL_DATA: folder, DATABASE_URL: opened.url })
  try {
    const { runCommandLine } = await import('../command-line.ts')
    process.exitCode = await runCommandLine(argv.slice(2), {
      out: (line) => stdout.write(`${line}\n`),
      hint: (line) => stderr.write(`${line}\n`),
    })
  } finally {
    await opened.close()
  }
} catch (error) {
  console.error(`Rollcall: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
// The launcher's channel and a timer of the schema engine would keep the process alive.
process.exit()
