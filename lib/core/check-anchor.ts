import type { CheckResult } from './outcome.ts'

/** Maps a check to the id of its evidence on the run's page, the same in every run of the stack. */
export function checkAnchor(check: Pick<CheckResult, 'service' | 'subject' | 'kind' | 'detail'>): string {
  const parts = [check.service, check.subject, check.kind, check.detail].map(encodeURIComponent)
  return `check-${parts.join('.')}`
}
