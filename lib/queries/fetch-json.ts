/** The server answered, but not with what was asked; `status` is HTTP's, 401 when the session has ended. */
export class Unanswered extends Error {
  readonly status: number
  constructor(status: number, path: string) {
    super(`${path} answered ${status}`)
    this.name = 'Unanswered'
    this.status = status
  }
}

const DEADLINE_MS = 30_000

/** Fetches one of Rollcall's own reads; throws Unanswered on any status but 2xx, TypeError when nothing answers, TimeoutError after 30 s. */
export async function fetchJson<View>(path: string, signal: AbortSignal): Promise<View> {
  const answer = await fetch(path, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]),
    headers: { accept: 'application/json' },
  })
  if (!answer.ok) throw new Unanswered(answer.status, path)
  return answer.json()
}
