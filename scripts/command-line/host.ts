import { Command } from 'commander'
import { readHostCards } from '#lib/verification/read-host-cards.ts'
import { setHostPermissions } from '#lib/verification/set-host-permissions.ts'
import type { Voice } from './voice.ts'

/** `host list | allow`: what Rollcall may do on a host beyond looking. */
export function hostCommand(voice: Voice): Command {
  const host = new Command('host').description('hosts, and what may be done on them')
  return host.addCommand(listCommand(voice)).addCommand(allowCommand(voice))
}

function listCommand({ out, hint }: Voice): Command {
  return new Command('list').description('list hosts and what is permitted').action(async () => {
    const hosts = await readHostCards()
    for (const { id, name, may } of hosts)
      out([id, may.exec ? 'commands' : '-', may.drills ? 'drills' : '-', name].join('\t'))
    hint(hosts.length === 0 ? 'No host was seen yet.' : 'Columns: id, commands, drills, name.')
  })
}

function allowCommand({ hint }: Voice): Command {
  return new Command('allow')
    .description('permit just what is named, and nothing else')
    .argument('<id>', 'the id that `host list` shows')
    .option('--exec', 'commands of definitions inside containers', false)
    .option('--drills', 'restart, stop and re-create containers when a person asks for drills', false)
    .action(async (id: string, may: { exec: boolean; drills: boolean }, command: Command) => {
      const set = await setHostPermissions(id, { exec: may.exec, drills: may.drills })
      if (!set.ok) return command.error(set.reason, { exitCode: 1 })
      hint(`On ${id}: commands ${may.exec ? 'on' : 'off'}, drills ${may.drills ? 'on' : 'off'}.`)
    })
}
