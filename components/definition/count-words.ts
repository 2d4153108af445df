import type { CatalogueService } from '#lib/core/definition-view.ts'

/** Says how much is asked of a service: `long-running · 8 checks, 2 declared · 1 waiver`. */
export function countWords({
  role,
  checks,
  waivers,
}: Pick<CatalogueService, 'role' | 'checks' | 'waivers'>): string {
  const declared = checks.filter(({ inferred }) => !inferred).length
  const asked = checks.length === 1 ? '1 check' : `${checks.length} checks`
  const parts = [role, declared === 0 ? asked : `${asked}, ${declared} declared`]
  if (waivers.length > 0) parts.push(waivers.length === 1 ? '1 waiver' : `${waivers.length} waivers`)
  return parts.join(' · ')
}
