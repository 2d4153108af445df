import { guardRoute } from '#lib/access/guard-route.ts'
import { readBoard } from '#lib/verification/read-board.ts'

/** Every stack, judged, with the hosts they are on. */
export async function GET(request: Request): Promise<Response> {
  return guardRoute(request, 'read', async () => Response.json(await readBoard()))
}
