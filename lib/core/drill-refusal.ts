import type { StoredHost } from './stored-stack.ts'

/** Says why no drill may be carried out on a host; null where drills are permitted. */
export function drillRefusal({
  name,
  sample,
  may,
}: Pick<StoredHost, 'name' | 'sample' | 'may'>): string | null {
  if (sample) return 'Sample data has no containers to stop.'
  return may.drills
    ? null
    : `Drills are off on ${name}, for they stop and restart containers. A lead can permit them under Settings, Hosts.`
}
