import { isDatabaseUp } from '#lib/db/read/is-database-up.ts'

export const dynamic = 'force-dynamic'

/** Says whether Rollcall can do its work, and nothing else: it is open to anyone. */
export async function GET(): Promise<Response> {
  const up = await isDatabaseUp()
  return Response.json(
    { status: up ? 'ok' : 'unavailable' },
    { status: up ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
