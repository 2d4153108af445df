import { type DehydratedState, dehydrate, QueryClient, type QueryKey } from '@tanstack/react-query'

/** Packs what the server read into the browser's query cache, so that a page's first paint asks for nothing. */
export function seed(queryKey: QueryKey, view: unknown): DehydratedState {
  const client = new QueryClient()
  client.setQueryData(queryKey, view)
  return dehydrate(client)
}
