/** Maps a service of a stack to the address of its page. */
export function servicePath(slug: string, service: string): string {
  return `/stacks/${encodeURIComponent(slug)}/services/${encodeURIComponent(service)}`
}
