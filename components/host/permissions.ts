import type { HostPermissions } from '#lib/core/stored-stack.ts'

/** Lets Rollcall do more than look on a host, or takes that back. */
export type PermitHost = (
  hostId: string,
  may: HostPermissions,
) => Promise<{ ok: true } | { ok: false; reason: string }>

/** What a lead may permit on a host, and what each means. */
export const PERMISSIONS: readonly { key: keyof HostPermissions; name: string; meaning: string }[] = [
  {
    key: 'exec',
    name: 'Commands inside containers',
    meaning:
      'Runs the commands that definitions declare, and repeats health checks, inside running containers. Whoever may define a stack chooses those commands.',
  },
  {
    key: 'drills',
    name: 'Drills',
    meaning:
      'Restarts, stops and re-creates containers when a developer re-verifies a stack with drills and confirms it. Services are down for a moment.',
  },
]
