import { guardRoute } from '#lib/access/guard-route.ts'
import { problem } from '#lib/access/problem.ts'
import { readStackView } from '#lib/verification/read-stack-view.ts'

type Context = { params: Promise<{ slug: string }> }

/** One stack with its services and newest runs. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return guardRoute(request, 'read', async () => {
    const view = await readStackView((await params).slug)
    return view === null ? problem(404, 'No such stack', 'No stack has this slug.') : Response.json(view)
  })
}
