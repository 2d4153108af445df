import type { CheckResult } from '#lib/core/outcome.ts'

/** Names who is asked: a service, or the stack as a whole. */
export function askedName(service: string): string {
  return service === '' ? 'the stack' : service
}

/** Names a check by its service, kind and detail; one of the stack as a whole says so. */
export function checkWords({
  service,
  kind,
  detail,
}: Pick<CheckResult, 'service' | 'kind' | 'detail'>): string {
  return `${askedName(service)} ${kind}${detail ? ` ${detail}` : ''}`
}

/** Says how often a check was asked, where more than once. */
export function attemptWords(attempts: number): string | null {
  return attempts > 1 ? `asked ${attempts} times` : null
}
