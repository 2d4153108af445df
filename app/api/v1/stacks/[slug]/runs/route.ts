import { z } from 'zod'
import { bodyJson } from '#app/api/body-json.ts'
import { guardRoute } from '#lib/access/guard-route.ts'
import { problem } from '#lib/access/problem.ts'
import { readStackView } from '#lib/verification/read-stack-view.ts'
import { requestRun } from '#lib/verification/request-run.ts'

type Context = { params: Promise<{ slug: string }> }

const wishes = z.strictObject({ drills: z.boolean().default(false) })

/** Asks for a verification, with drills where the body says `{"drills":true}`: 202 with the run's id, 409 with the id of the one under way. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return guardRoute(request, 'verify', async (caller) => {
    const { slug } = await params
    const parsed = wishes.safeParse(await bodyJson(request, {}))
    if (!parsed.success) return problem(400, 'Not understood', 'Send no body, or {"drills":true}.')
    const asked = await requestRun(slug, caller.name, parsed.data.drills)
    if (asked.ok) {
      const location = `/api/v1/runs/${asked.runId}`
      return Response.json({ id: asked.runId }, { status: 202, headers: { location } })
    }
    if (asked.refused === 'drills') return problem(403, 'Drills are not permitted', asked.reason)
    if (asked.runId !== undefined)
      return problem(409, 'A run is under way', asked.reason, { id: asked.runId })
    return problem(404, 'No such stack', asked.reason)
  })
}

/** The stack's newest runs, newest first. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return guardRoute(request, 'read', async () => {
    const view = await readStackView((await params).slug)
    return view === null
      ? problem(404, 'No such stack', 'No stack has this slug.')
      : Response.json({ runs: view.runs })
  })
}
