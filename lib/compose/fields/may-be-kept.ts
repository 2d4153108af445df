import type { Leaf } from '#lib/yaml/tree.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'

/** True where no value of a secret's variable stands in a text that would be kept as it is; otherwise that goes to `troubles`. */
export function mayBeKept(leaf: Leaf, what: string, troubles: Troubles): boolean {
  if (leaf.secrets.length === 0) return true
  const names = leaf.secrets.map((name) => `\`${name}\``).join(' or ')
  troubles.add(leaf.at, `\`${what}\` is kept, so it may not hold the value of ${names}.`)
  return false
}
