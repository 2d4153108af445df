import { queryOptions } from '@tanstack/react-query'
import type { StackView } from '#lib/core/stack-view.ts'
import { fetchJson } from './fetch-json.ts'

/** One stack, as page and browser both ask for it. */
export function stackQuery(slug: string) {
  return queryOptions({
    queryKey: ['stack', slug],
    queryFn: ({ signal }) => fetchJson<StackView>(`/api/v1/stacks/${encodeURIComponent(slug)}`, signal),
  })
}
