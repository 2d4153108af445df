import { type ComposeInput, readDefinition, type Trouble } from '#lib/compose/read-definition.ts'
import { saveDefinition } from '#lib/db/write/save-definition.ts'
import { announce } from '#lib/live/channel.ts'
import { hosts } from './hosts.ts'

export type StackDefined = { ok: true; slug: string } | { ok: false; troubles: Trouble[] }

/** Reads compose files and keeps what they declare as the stack's newest definition; a wrong file changes nothing. */
export async function defineStack(input: ComposeInput, by: string): Promise<StackDefined> {
  const read = await readDefinition(input)
  if (!read.ok) return { ok: false, troubles: read.troubles }
  const { slug } = await saveDefinition(hosts().local, read.definition, read.files, by)
  await announce({ topic: 'board' }, { topic: 'stack', slug })
  return { ok: true, slug }
}
