import { redact } from '#lib/core/redact.ts'
import type { DeclaredHealthcheck } from '#lib/core/stack.ts'
import { type Tree, valueAt } from '../tree/tree.ts'
import type { Troubles } from '../trouble.ts'
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
  if (test.kind === 'leaf') return { test: ['CMD-SHELL', kept(test.shown)] }
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
  return { test: [form, ...redactWords(words.slice(1).map(({ shown }) => shown))] }
}

// A secret may be an argument of its own, behind its option; so the words are looked at together.
function redactWords(words: string[]): string[] {
  const joined = kept(words.join('\n'))
  const apart = joined.split('\n')
  return apart.length === words.length ? apart : words.map(kept)
}

function kept(text: string): string {
  return redact(text.slice(0, LONGEST))
}
