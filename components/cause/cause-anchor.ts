import type { Cause } from '#lib/core/cause.ts'

/** Maps a cause to the id of its card on the run's page. */
export function causeAnchor({ code, services }: Pick<Cause, 'code' | 'services'>): string {
  return `cause-${code}.${encodeURIComponent(services[0] ?? '')}`
}
