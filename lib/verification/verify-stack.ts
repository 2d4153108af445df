import { readRun } from '#lib/db/read/read-run.ts'
import { readStack } from '#lib/db/read/read-stack.ts'
import { endRun } from '#lib/db/write/end-run.ts'
import { announce } from '#lib/live/channel.ts'
import { carryOut } from './carry-out.ts'
import { hostOf } from './hosts.ts'

/** Carries out a queued run: observe, ask every planned check, decide, keep; the run always ends in a state of its own. */
export async function verifyStack(runId: string, workerKey: number, stop: AbortSignal): Promise<void> {
  const run = await readRun(runId)
  const stack = run === null ? null : await readStack(run.stackSlug)
  if (run === null || stack === null || run.state !== 'queued') return
  try {
    const host = hostOf(stack.host.id)
    if (host === null)
      await endRun(runId, 'broken', 'This Rollcall does not know the host that the stack is on.')
    else await carryOut({ run, stack, host, workerKey, stop })
  } catch (error) {
    console.error(`rollcall: run ${runId} broke:`, error)
    await endRun(runId, 'broken', 'Rollcall itself failed while verifying; the server log has the details.')
  } finally {
    await announce({ topic: 'run', id: runId }, { topic: 'stack', slug: stack.slug }, { topic: 'board' })
  }
}
