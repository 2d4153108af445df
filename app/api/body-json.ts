import { bodyText } from './body-text.ts'

/** Reads a request's body as JSON, at most 256 KiB of it; `empty` where there is no body, null where it is no JSON. */
export async function bodyJson(request: Request, empty: unknown = null): Promise<unknown> {
  const text = await bodyText(request)
  if (text === null) return null
  if (text.trim() === '') return empty
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
