import { type Tree, valueAt } from '#lib/yaml/tree.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'
import { leafAt, wholeNumberAt } from './leaves.ts'

const MOST = 1_000

/** Maps `deploy.replicas` or `scale` to how many containers a service wants, 1 where neither is set. */
export function readReplicas(service: Tree, troubles: Troubles): number {
  const deploy = valueAt(service, 'deploy')
  const replicas = wholeNumberAt(deploy, 'replicas', 0, MOST, troubles)
  const scale = wholeNumberAt(service, 'scale', 0, MOST, troubles)
  const at = leafAt(service, 'scale')?.at
  if (at && replicas !== null && scale !== null && replicas !== scale)
    troubles.add(at, `\`scale\` is ${scale}, but \`deploy.replicas\` is ${replicas}.`)
  return replicas ?? scale ?? 1
}
