import { z } from 'zod'

/** What changed, never how: whoever hears it reads memory again. */
const newsSchema = z.discriminatedUnion('topic', [
  z.object({ topic: z.literal('board') }),
  z.object({ topic: z.literal('stack'), slug: z.string() }),
  z.object({ topic: z.literal('run'), id: z.string() }),
])

export type News = z.infer<typeof newsSchema>

/** Reads news from a notification's text; null when it is none of ours. */
export function parseNews(text: string): News | null {
  try {
    const parsed = newsSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
