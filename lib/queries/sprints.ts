import { queryOptions } from '@tanstack/react-query'
import { fetchJson } from './fetch-json.ts'

type SprintLine = { slug: string; name: string }

/** Every sprint's name, for jumping to it. */
export function sprintsQuery() {
  return queryOptions({
    queryKey: ['sprints'],
    queryFn: ({ signal }) => fetchJson<SprintLine[]>('/api/v1/sprints', signal),
  })
}
