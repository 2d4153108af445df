import { z } from 'zod'
import { bodyJson } from '#app/api/body-json.ts'
import { guardRoute } from '#lib/access/guard-route.ts'
import { problem } from '#lib/access/problem.ts'
import { CHECK_KINDS, checkKey } from '#lib/core/outcome.ts'
import { recheck } from '#lib/verification/recheck.ts'

type Context = { params: Promise<{ id: string }> }

const name = z.string().max(1_000).default('')
const wanted = z.strictObject({ service: name, subject: name, kind: z.enum(CHECK_KINDS), detail: name })

/** Asks one check of a finished run once more, alone; 201 with its result, which is kept beside the run. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return guardRoute(request, 'verify', async (caller) => {
    const parsed = wanted.safeParse(await bodyJson(request))
    if (!parsed.success)
      return problem(
        400,
        'Not a check',
        'Send {"service", "subject", "kind", "detail"} as the run names them.',
      )
    const asked = await recheck((await params).id, checkKey(parsed.data), caller.name)
    return asked.ok ? Response.json(asked.result, { status: 201 }) : problem(409, 'Not asked', asked.reason)
  })
}
