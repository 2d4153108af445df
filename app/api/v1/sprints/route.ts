import { guardRoute } from '#lib/access/guard-route.ts'
import { readSprints } from '#lib/db/read/sprints.ts'

/** Every sprint, the one that starts last first. */
export async function GET(request: Request): Promise<Response> {
  return guardRoute(request, 'read', async () => Response.json(await readSprints()))
}
