import type { Tree } from '#lib/yaml/tree.ts'
import { textAt } from './leaves.ts'

/** The `true` or `false` under `key`, in any of YAML's words; null when there is none. */
export function readFlag(tree: Tree | undefined, key: string): boolean | null {
  const text = textAt(tree, key)?.toLowerCase()
  if (text === undefined) return null
  if (/^(?:true|yes|on|y)$/.test(text)) return true
  return /^(?:false|no|off|n)$/.test(text) ? false : null
}
