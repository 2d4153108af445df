import { argv, stderr, stdout } from 'node:process'
import { Command, CommanderError } from 'commander'
import { closeDatabase } from '#lib/db/client.ts'
import { closeChannel } from '#lib/live/channel.ts'
import { hostCommand } from './command-line/host.ts'
import { personCommand } from './command-line/person.ts'
import { tokenCommand } from './command-line/token.ts'
import type { Voice } from './command-line/voice.ts'

/** The `rollcall` command over the given voice; refuses by throwing CommanderError instead of leaving the process. */
function commandLine(voice: Voice): Command {
  const program = new Command('rollcall').description('Rollcall from the command line')
  program.addCommand(tokenCommand(voice)).addCommand(personCommand(voice)).addCommand(hostCommand(voice))
  quietExit(program, voice)
  return program
}

/** Runs one command line (without node and the script) and maps what came of it to an exit code: 2 for wrong use. */
export async function runCommandLine(words: readonly string[], voice: Voice): Promise<number> {
  try {
    await commandLine(voice).parseAsync([...words], { from: 'user' })
    return 0
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    return error.code === 'commander.error' ? 1 : 2
  } finally {
    await closeChannel()
    await closeDatabase()
  }
}

/** Subcommands made on their own do not inherit these. */
function quietExit(command: Command, voice: Voice): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => voice.out(text.trimEnd()),
    writeErr: (text) => voice.hint(text.trimEnd()),
  })
  for (const child of command.commands) quietExit(child, voice)
}

if (import.meta.main) {
  process.exitCode = await runCommandLine(argv.slice(2), {
    out: (line) => stdout.write(`${line}\n`),
    hint: (line) => stderr.write(`${line}\n`),
  })
}
