import type { StackChoice } from '#lib/core/sprint-view.ts'
import { readStacks } from '#lib/db/read/read-stacks.ts'

const ORDER = new Intl.Collator('en', { numeric: true })

/** Every stack that a sprint may hold, by name. */
export async function readStackChoices(): Promise<StackChoice[]> {
  const stacks = await readStacks()
  return stacks
    .map(({ slug, name, host }) => ({ slug, name, hostName: host.name, sample: host.sample }))
    .sort((a, b) => ORDER.compare(a.name, b.name))
}
