import { redact } from '#lib/core/redact.ts'
import { redactWords } from '#lib/core/redact-words.ts'
import type { DeclaredHealthcheck } from '#lib/core/stack.ts'
import { type Tree, valueAt } from '#lib/yaml/tree.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'
import { leavesOf } from './leaves.ts'
import { readFlag } from './read-flag.ts'

const LONGEST = 2_000

/** Maps a service's `healthcheck` to Docker's list form, without secrets; null where the image's own applies, `NONE` where it is switched off. */
export function readHealthcheck(service: Tree, troubles: Troubles): DeclaredHealthcheck | null {
  const healthcheck = valueAt(service, 'healthcheck')
  if (healthcheck?.kind !== 'map') return null
  if (readFlag(healthcheck, 'disable') === true) return { test: ['NONE'] }
  const test = valueAt(healthcheck, 'test')
  if (test === undefined) return null
  if (test.kind === 'leaf') return { test: ['CMD-SHELL', redact(test.shown).slice(0, LONGEST)] }
  const words = leavesOf(test, 'test', troubles)
  const form = words[0]?.text ?? ''
  if (test.kind === 'map' || !['CMD', 'CMD-SHELL', 'NONE'].includes(form))
    troubles.add(
      test.at,
      'A health check `test` is text, or a list that begins with `CMD`, `CMD-SHELL` or `NONE`.',
    )
  else if (form !== 'NONE' && words.length < 2)
    troubles.add(test.at, `A health check \`test\` needs a command after \`${form}\`.`)
  if (form === 'NONE') return { test: ['NONE'] }
  const command = redactWords(words.slice(1).map(({ shown }) => shown))
  return { test: [form, ...command.map((word) => word.slice(0, LONGEST))] }
}
