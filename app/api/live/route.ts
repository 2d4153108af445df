import { guardRoute } from '#lib/access/guard-route.ts'
import { newsStream } from '#lib/verification/news-stream.ts'

export const dynamic = 'force-dynamic'

/** What changed, as server-sent events, until the reader goes away. */
export async function GET(request: Request): Promise<Response> {
  return guardRoute(request, 'read', async () => {
    return new Response(newsStream(request.signal), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      },
    })
  })
}
