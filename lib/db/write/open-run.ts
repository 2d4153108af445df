import { storableText } from '../storable.ts'
import { exclusively } from './exclusively.ts'

export type RunOpened =
  | { ok: true; id: string; number: number }
  | { ok: false; runId: string | null; reason: string }

/** Opens a stack's next run as queued, with drills where asked for; refused, naming the run, while one is queued or under way. */
export function openRun(given: string, by: string, drills = false): Promise<RunOpened> {
  const slug = storableText(given)
  return exclusively(`runs of ${slug}`, async (tx) => {
    const stack = await tx.stack.findUnique({ where: { slug } })
    if (stack === null) return { ok: false, runId: null, reason: 'There is no such stack.' }
    const stackId = stack.id
    const active = await tx.run.findFirst({ where: { stackId, state: { in: ['queued', 'running'] } } })
    if (active !== null)
      return { ok: false, runId: active.id, reason: `Run ${active.number} of ${stack.name} is under way.` }
    const { _max } = await tx.run.aggregate({ where: { stackId }, _max: { number: true } })
    const number = (_max.number ?? 0) + 1
    const run = await tx.run.create({ data: { stackId, number, drills, requestedBy: storableText(by) } })
    return { ok: true, id: run.id, number }
  })
}
