import type { Subject } from './check.ts'
import { healthcheckRequest } from './healthcheck-request.ts'
import type { WantedStatus } from './question.ts'

/** A GET to a container's port, and what its answer has to be. */
export type HttpAsk = { port: number; path: string; status: WantedStatus; contains: string | null }

/** Lists what is asked of a subject over HTTP: its declared probes, then its health check's own request where a port leads in. */
export function httpAsks(subject: Subject): HttpAsk[] {
  const asks = new Map<string, HttpAsk>()
  for (const probe of subject.service.probes) {
    if (probe.kind === 'http')
      add(asks, {
        port: probe.port,
        path: rooted(probe.path),
        status: probe.status,
        contains: probe.contains,
      })
  }
  const inferred = inferredAsk(subject)
  if (inferred) add(asks, inferred)
  return [...asks.values()]
}

function inferredAsk({ service, container }: Subject): HttpAsk | null {
  const request = healthcheckRequest(container?.healthcheck ?? service.healthcheck?.test ?? [])
  if (!request) return null
  const ports = [...service.ports, ...(container?.ports ?? [])]
  const isPublished = ports.some(
    (p) => p.container === request.port && p.protocol === 'tcp' && p.published !== null,
  )
  return isPublished ? { ...request, contains: null } : null
}

function add(asks: Map<string, HttpAsk>, ask: HttpAsk): void {
  const key = `${ask.port}${ask.path}`
  if (!asks.has(key)) asks.set(key, ask)
}

function rooted(path: string): string {
  return path.startsWith('/') ? path : `/${path}`
}
