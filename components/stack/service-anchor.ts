/** Maps a service's name to the id of its row on the stack's page. */
export function serviceAnchor(service: string): string {
  return `service-${encodeURIComponent(service)}`
}
