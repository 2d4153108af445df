import { queryOptions } from '@tanstack/react-query'
import type { RunView } from '#lib/core/run-view.ts'
import { fetchJson } from './fetch-json.ts'

/** One run with its evidence, as page and browser both ask for it. */
export function runQuery(id: string) {
  return queryOptions({
    queryKey: ['run', id],
    queryFn: ({ signal }) => fetchJson<RunView>(`/api/v1/runs/${encodeURIComponent(id)}`, signal),
  })
}
