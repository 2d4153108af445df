import { said } from '#lib/yaml/said.ts'
import { type Tree, valueAlong } from '#lib/yaml/tree.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'
import { choice } from './choice.ts'
import { leafAt } from './leaves.ts'

const CONDITIONS = new Map([
  ['none', 'no'],
  ['no', 'no'],
  ['on-failure', 'on-failure'],
  ['unless-stopped', 'unless-stopped'],
  ['any', 'always'],
  ['always', 'always'],
])

/** Maps `deploy.restart_policy`, else `restart`, to the engine's name of the policy; null where neither is set. */
export function readRestartPolicy(service: Tree, troubles: Troubles): string | null {
  const restart = leafAt(service, 'restart')
  const known = restart && /^(?:no|always|unless-stopped|on-failure(?::\d{1,9})?)$/.test(restart.text)
  if (restart && !known)
    troubles.add(
      restart.at,
      `\`restart\` is ${said(restart)}; it must be \`no\`, \`always\`, \`unless-stopped\` or \`on-failure\` (with \`:\` and a number of tries).`,
    )
  const condition = leafAt(valueAlong(service, 'deploy', 'restart_policy'), 'condition')
  if (condition) return choice(condition, 'condition', CONDITIONS, troubles)
  return known ? (restart.text.split(':')[0] ?? null) : null
}
