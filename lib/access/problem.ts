/**
 * Makes a problem+json answer (RFC 9457): HTTP status, a title for people, what to do, and members of the problem's own
 * such as the id of what stands in the way, or a list of troubles.
 */
export function problem(
  status: number,
  title: string,
  detail: string,
  own: Record<string, unknown> = {},
): Response {
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
  if (status === 401) headers.set('www-authenticate', 'Bearer realm="Rollcall"')
  return new Response(JSON.stringify({ ...own, type: 'about:blank', title, status, detail }), {
    status,
    headers,
  })
}
