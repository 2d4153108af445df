import { queryOptions } from '@tanstack/react-query'
import type { DefinitionView } from '#lib/core/definition-view.ts'
import { fetchJson } from './fetch-json.ts'

/** A stack's definition with its check catalogue, as page and browser both ask for it. */
export function definitionQuery(slug: string) {
  return queryOptions({
    queryKey: ['definition', slug],
    queryFn: ({ signal }) =>
      fetchJson<DefinitionView>(`/api/v1/stacks/${encodeURIComponent(slug)}/definition`, signal),
  })
}
