import { until } from '../stacks/until.ts'
import { tokenOf } from './command-line.ts'
import type { Rollcall } from './rollcall.ts'

/** Has stacks verified over HTTP and maps them, in their order, to the ids of their finished runs. */
export async function finishedRuns(app: Rollcall, stacks: string[]): Promise<string[]> {
  const headers = { authorization: `Bearer ${tokenOf(app, 'developer')}` }
  const json = async (path: string, method = 'GET') =>
    (await fetch(`${app.url}${path}`, { method, headers })).json()
  const ids: string[] = []
  for (const stack of stacks) {
    await until(stack, 60, async () => (await json(`/api/v1/stacks/${stack}`)).slug === stack)
    const { id } = await json(`/api/v1/stacks/${stack}/runs`, 'POST')
    await until(
      `the run of ${stack}`,
      60,
      async () => (await json(`/api/v1/runs/${id}`)).state === 'finished',
    )
    ids.push(id)
  }
  return ids
}
