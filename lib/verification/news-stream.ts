import { subscribe } from '#lib/live/channel.ts'
import type { News } from '#lib/live/news.ts'

const KEEP_ALIVE_MS = 15_000

/** News as the bytes of server-sent events, with a comment every 15 s; ends when `signal` aborts or nobody reads. */
export function newsStream(signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder()
  let end = () => {}
  return new ReadableStream({
    start(controller) {
      const say = (text: string) => controller.enqueue(bytes.encode(text))
      const hear = (news: News) => say(`event: news\ndata: ${JSON.stringify(news)}\n\n`)
      const unsubscribe = subscribe(hear)
      const beat = setInterval(() => say(': still here\n\n'), KEEP_ALIVE_MS)
      let open = true
      end = () => {
        open = false
        unsubscribe()
        clearInterval(beat)
      }
      signal.addEventListener('abort', () => {
        // A reader that cancelled has closed the stream already.
        if (open) controller.close()
        end()
      })
      say('retry: 2000\n: listening\n\n')
    },
    cancel: () => end(),
  })
}
