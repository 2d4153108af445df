import { guardRoute } from '#lib/access/guard-route.ts'
import { problem } from '#lib/access/problem.ts'
import { readServiceView } from '#lib/verification/read-service-view.ts'

type Context = { params: Promise<{ slug: string; name: string }> }

/** One service of a stack with its checks, its cause and the history of its causes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return guardRoute(request, 'read', async () => {
    const { slug, name } = await params
    const view = await readServiceView(slug, name)
    return view === null
      ? problem(404, 'No such service', 'No stack with this slug has this service.')
      : Response.json(view)
  })
}
