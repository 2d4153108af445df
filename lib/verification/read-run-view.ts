import { composeRunView } from '#lib/core/compose-run-view.ts'
import type { RunView } from '#lib/core/run-view.ts'
import { readPreviousRun } from '#lib/db/read/read-previous-run.ts'
import { readRun } from '#lib/db/read/read-run.ts'
import { readStack } from '#lib/db/read/read-stack.ts'

/** One run with its evidence, compared with the finished run before it; null when there is no such run. */
export async function readRunView(id: string): Promise<RunView | null> {
  const run = await readRun(id)
  if (run === null) return null
  const stack = await readStack(run.stackSlug)
  if (stack === null) return null
  const previous = run.state === 'finished' ? await readPreviousRun(run) : null
  return composeRunView(
    run,
    { slug: stack.slug, name: stack.name, hostName: stack.host.name, sample: stack.host.sample },
    previous,
  )
}
