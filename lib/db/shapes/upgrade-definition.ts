const OLD_GROUP = 'Given by the definition.'

/**
 * Maps a definition as an earlier version stored it to today's form: what it could not say yet says nothing, its probes are
 * checks. Stored documents are never rewritten, for runs name their versions. Anything else passes through as it is.
 */
export function upgradeDefinition(document: unknown): unknown {
  if (!isRecord(document) || !Array.isArray(document.services)) return document
  return {
    ...{ groups: [], waivers: [], settings: { settleMs: 0 }, repository: null, compose: null },
    ...document,
    services: document.services.map(upgradeService),
  }
}

function upgradeService(service: unknown): unknown {
  if (!isRecord(service) || 'checks' in service) return service
  const { probes, ...rest } = service
  const checks = Array.isArray(probes) ? probes.map(upgradeProbe) : []
  return { ...{ groupReason: OLD_GROUP, waivers: [] }, ...rest, checks }
}

function upgradeProbe(probe: unknown): unknown {
  if (!isRecord(probe) || probe.kind !== 'http') return { retries: null, ...(isRecord(probe) ? probe : {}) }
  const asked = { retries: null, scheme: 'http', headers: {}, matches: null, json: [] }
  return { ...asked, latencyMs: null, tlsDays: null, ...probe }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
