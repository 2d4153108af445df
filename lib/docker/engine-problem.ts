import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import type { EngineCondition, EngineProblem } from '#lib/core/observation.ts'
import { redact } from '#lib/core/redact.ts'

const CONDITIONS: Record<string, EngineCondition> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  ECONNREFUSED: 'absent',
  ENOTFOUND: 'absent',
  EAI_AGAIN: 'absent',
  EHOSTUNREACH: 'absent',
  ENETUNREACH: 'absent',
  EACCES: 'denied',
  EPERM: 'denied',
  ETIMEDOUT: 'unanswering',
  ECONNRESET: 'lost',
  ECONNABORTED: 'lost',
  EPIPE: 'lost',
}

/** Maps what a call to the engine threw to EngineUnavailable, null when it is not about the engine (a bug). */
export function engineUnavailable(error: unknown, where: string): EngineUnavailable | null {
  if (error instanceof EngineUnavailable) return error
  const problem = problemOf(error, where)
  return problem && new EngineUnavailable(problem, { cause: error })
}

/** The engine did not answer a call in time; `late` says what else did not come to an end, null for the answer itself. */
export function unanswering(
  where: string,
  deadlineMs: number,
  late: string | null = null,
): EngineUnavailable {
  const detail = late ?? `${where} did not answer within ${deadlineMs / 1000} s`
  return new EngineUnavailable({ condition: 'unanswering', detail })
}

/** The status code of an answer that dockerode turned into an error, null of any other error. */
export function statusOf(error: unknown): number | null {
  return numberOf(error, 'statusCode')
}

/** Whether the same call may well be answered when it is made once more. */
export function isPassing(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500 || CONDITIONS[codeOf(error)] === 'lost'
}

function problemOf(error: unknown, where: string): EngineProblem | null {
  const code = codeOf(error)
  const status = statusOf(error)
  const said = redact(error instanceof Error ? error.message.trim() : String(error)).slice(0, 500)
  const detail = `${where}: ${said || code}`
  if (status === 401 || status === 403) return { condition: 'denied', detail }
  if (status !== null) return { condition: 'unanswering', detail }
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code))
    return { condition: 'denied', detail }
  const condition = CONDITIONS[code]
  return condition === undefined ? null : { condition, detail }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

function numberOf(error: unknown, key: string): number | null {
  if (typeof error !== 'object' || error === null || !(key in error)) return null
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'number' ? value : null
}
