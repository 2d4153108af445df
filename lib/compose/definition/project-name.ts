import { said } from '#lib/yaml/said.ts'
import type { Branch } from '#lib/yaml/tree.ts'
import type { Place, Troubles } from '#lib/yaml/trouble.ts'
import { leafAt } from '../fields/leaves.ts'
import { mayBeKept } from '../fields/may-be-kept.ts'

type NameSources = { given: string | undefined; variable: string | undefined; folder: string | null }

const NAME = /^[a-z0-9][a-z0-9_-]{0,127}$/
const RULE =
  'a stack name holds small letters, digits, `-` and `_`, at most 128, and begins with a letter or digit.'

/** Names a stack as Compose does: the given name, `COMPOSE_PROJECT_NAME`, `name:` in the files, else the folder's. */
export function projectName(
  model: Branch,
  { given, variable, folder }: NameSources,
  at: Place,
  troubles: Troubles,
): string {
  for (const [source, text] of [
    ['The given name', given],
    ['`COMPOSE_PROJECT_NAME`', variable],
  ] as const) {
    if (text === undefined || text.trim() === '') continue
    if (!NAME.test(text.trim())) troubles.add(at, `${source} does not fit: ${RULE}`)
    return text.trim()
  }
  const name = leafAt(model, 'name')
  if (name) {
    if (!mayBeKept(name, 'name', troubles)) return ''
    if (!NAME.test(name.text)) troubles.add(name.at, `\`name\` is ${said(name)}: ${RULE}`)
    return name.text
  }
  const plain = (folder ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '')
  if (plain === '')
    troubles.add(at, 'The stack has no name: write `name:` at the top of the file, or give one.')
  return plain
}
