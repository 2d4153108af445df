import { guardRoute } from '#lib/access/guard-route.ts'
import { problem } from '#lib/access/problem.ts'
import { readRunView } from '#lib/verification/read-run-view.ts'

type Context = { params: Promise<{ id: string }> }

/** One run with all its evidence and causes, compared with the run `?against=` names, else with the one before. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return guardRoute(request, 'read', async () => {
    const against = new URL(request.url).searchParams.get('against') ?? undefined
    const view = await readRunView((await params).id, against)
    return view === null ? problem(404, 'No such run', 'No run has this id.') : Response.json(view)
  })
}
