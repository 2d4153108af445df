import type { CheckResult } from '#lib/core/outcome.ts'

/** Names a check within its service: `state`, `port 80/tcp`, `health of shop-api-2`. */
export function checkWords({
  service,
  subject,
  kind,
  detail,
}: Pick<CheckResult, 'service' | 'subject' | 'kind' | 'detail'>): string {
  const what = detail === '' ? kind : `${kind} ${detail}`
  return subject === '' || subject === service ? what : `${what} of ${subject}`
}
