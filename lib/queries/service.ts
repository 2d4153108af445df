import { queryOptions } from '@tanstack/react-query'
import type { ServiceView } from '#lib/core/service-view.ts'
import { fetchJson } from './fetch-json.ts'

/** One service of a stack with the history of its causes, as page and browser both ask for it. */
export function serviceQuery(slug: string, name: string) {
  const path = `/api/v1/stacks/${encodeURIComponent(slug)}/services/${encodeURIComponent(name)}`
  return queryOptions({
    queryKey: ['service', slug, name],
    queryFn: ({ signal }) => fetchJson<ServiceView>(path, signal),
  })
}
