import { Command, Option } from 'commander'
import { ROLES, type Role } from '#lib/access/roles.ts'
import { createToken, listTokens, revokeToken } from '#lib/access/tokens.ts'
import type { Voice } from './voice.ts'

/** `token create | list | revoke`: the tokens that pipelines and agents sign in with. */
export function tokenCommand(voice: Voice): Command {
  const token = new Command('token').description('API tokens for pipelines and agents')
  token.addCommand(createCommand(voice)).addCommand(listCommand(voice)).addCommand(revokeCommand(voice))
  return token
}

function createCommand({ out, hint }: Voice): Command {
  return new Command('create')
    .description('make a token and print it, this once')
    .requiredOption('--name <name>', 'what will use it, such as ci')
    .addOption(new Option('--role <role>', 'what it may do').choices([...ROLES]).makeOptionMandatory())
    .action(async ({ name, role }: { name: string; role: Role }) => {
      out(await createToken(name, role, 'command line'))
      hint(`Token ${name} with the role ${role}. Keep it now: it is shown this once.`)
    })
}

function listCommand({ out, hint }: Voice): Command {
  return new Command('list').description('list the tokens in use').action(async () => {
    const tokens = await listTokens()
    for (const { id, prefix, role, name, lastUsedAt } of tokens) {
      out([id, `${prefix}…`, role, name, lastUsedAt ?? 'never used'].join('\t'))
    }
    hint(
      tokens.length === 0
        ? 'There are no tokens.'
        : 'Columns: id, first characters, role, name, last use (UTC).',
    )
  })
}

function revokeCommand({ hint }: Voice): Command {
  return new Command('revoke')
    .description('revoke a token from now on')
    .argument('<id>', 'the id that `token list` shows')
    .action(async (id: string, _options: unknown, command: Command) => {
      if (await revokeToken(id)) hint(`Token ${id} is revoked.`)
      else command.error(`There is no token with the id ${id}.`, { exitCode: 1 })
    })
}
