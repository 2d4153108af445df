import type { FileSource } from './file-source.ts'
import { BASE_NAMES } from './known-names.ts'

/** Names the override that Compose adds by itself to a base of one of its own names, when there is one. */
export async function overridesBeside(source: FileSource, base: string): Promise<string[]> {
  if (!BASE_NAMES.includes(base)) return []
  const stem = base.replace(/\.ya?ml$/, '.override')
  for (const name of [`${stem}.yaml`, `${stem}.yml`]) {
    const text = await source.read(name)
    if (text.ok || !text.absent) return [name]
  }
  return []
}
