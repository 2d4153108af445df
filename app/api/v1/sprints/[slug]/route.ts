import { guardRoute } from '#lib/access/guard-route.ts'
import { problem } from '#lib/access/problem.ts'
import { readSprintView } from '#lib/verification/read-sprint.ts'

type Context = { params: Promise<{ slug: string }> }

/** One sprint with the latest run of each of its stacks. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return guardRoute(request, 'read', async () => {
    const view = await readSprintView((await params).slug)
    return view === null ? problem(404, 'No such sprint', 'No sprint has this slug.') : Response.json(view)
  })
}
