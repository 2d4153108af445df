import { queryOptions } from '@tanstack/react-query'
import type { RunView } from '#lib/core/run-view.ts'
import { fetchJson } from './fetch-json.ts'

const UNDER_WAY_MS = 2_000

/**
 * One run with its evidence, as page and browser both ask for it; `against` is the id of the run it is compared with,
 * null for the one before it. While it is under way it is asked again on mount and
 * every 2 s beside the news: what happened between the server's read and the page's first breath was told to nobody.
 */
export function runQuery(id: string, against: string | null = null) {
  const compared = against === null ? '' : `?against=${encodeURIComponent(against)}`
  return queryOptions({
    queryKey: against === null ? ['run', id] : ['run', id, against],
    queryFn: ({ signal }) => fetchJson<RunView>(`/api/v1/runs/${encodeURIComponent(id)}${compared}`, signal),
    staleTime: ({ state }) => (isUnderWay(state.data) ? 0 : Number.POSITIVE_INFINITY),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? UNDER_WAY_MS : false),
  })
}

function isUnderWay(run: RunView | undefined): boolean {
  return run === undefined || run.state === 'queued' || run.state === 'running'
}
