/** The request header in which proxy.ts tells pages their own path, for the way back after sign-in. */
export const PATH_HEADER = 'x-rollcall-path'

/** Maps where a person wanted to go to a path of this site; anything that leads elsewhere becomes the board, `/`. */
export function returnPath(wanted: string | null | undefined): string {
  if (wanted == null || !wanted.startsWith('/')) return '/'
  const here = 'http://here.invalid'
  if (!URL.canParse(wanted, here)) return '/'
  const url = new URL(wanted, here)
  // `/.//elsewhere` parses to a path that a browser would read as another site.
  const stays = url.origin === here && !url.pathname.startsWith('//')
  return stays ? url.pathname + url.search : '/'
}
