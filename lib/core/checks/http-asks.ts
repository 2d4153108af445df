import type { HttpCheck } from '#lib/core/declared-check.ts'
import type { Subject } from './check.ts'
import { type Declared, declaredOf } from './declared-of.ts'
import { healthcheckRequest } from './healthcheck-request.ts'
import type { HttpWants } from './question.ts'

/** A GET to a container's port, what its answer has to be, and the declaration it comes from, if it comes from one. */
export type HttpAsk = Pick<HttpCheck, 'port' | 'scheme' | 'path'> & {
  wants: HttpWants
  declared: Declared<'http'> | null
}

/** Lists what is asked of a subject over HTTP: what is declared, then its health check's own request where a port leads in. */
export function httpAsks(subject: Subject): HttpAsk[] {
  const declared = declaredOf(subject.service, 'http').map(declaredAsk)
  const inferred = inferredAsk(subject)
  const isNew = !declared.some(({ port, path }) => port === inferred?.port && path === inferred.path)
  return inferred && isNew ? [...declared, inferred] : declared
}

function declaredAsk(declared: Declared<'http'>): HttpAsk {
  const { port, scheme, path, status, headers, contains, matches, json, latencyMs, tlsDays } = declared
  const wants = { status, headers, contains, matches, json, latencyMs, tlsDays }
  return { port, scheme, path: path.startsWith('/') ? path : `/${path}`, wants, declared }
}

function inferredAsk({ service, container }: Subject): HttpAsk | null {
  if (service.role !== 'long-running' || container === null) return null
  const request = healthcheckRequest(container.healthcheck ?? service.healthcheck?.test ?? [])
  if (!request) return null
  const isPublished = [...service.ports, ...container.ports].some(
    (p) => p.container === request.port && p.protocol === 'tcp' && p.published !== null,
  )
  const { port, path, status } = request
  return isPublished
    ? { port, path, scheme: 'http', wants: { ...NOTHING_MORE, status }, declared: null }
    : null
}

const NOTHING_MORE = { headers: {}, contains: null, matches: null, json: [], latencyMs: null, tlsDays: null }
