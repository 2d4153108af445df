import { guardRoute } from '#lib/access/guard-route.ts'
import { problem } from '#lib/access/problem.ts'
import { readRunView } from '#lib/verification/read-run-view.ts'

type Context = { params: Promise<{ id: string }> }

/** One run with all its evidence. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return guardRoute(request, 'read', async () => {
    const view = await readRunView((await params).id)
    return view === null ? problem(404, 'No such run', 'No run has this id.') : Response.json(view)
  })
}
