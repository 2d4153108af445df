import { queryOptions } from '@tanstack/react-query'
import type { BoardView } from '#lib/core/board.ts'
import { fetchJson } from './fetch-json.ts'

/** The board, as page and browser both ask for it. */
export function boardQuery() {
  return queryOptions({
    queryKey: ['board'],
    queryFn: ({ signal }) => fetchJson<BoardView>('/api/v1/stacks', signal),
  })
}
