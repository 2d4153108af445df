/** Maps a definition's version to its ETag. */
export function versionTag(version: number): string {
  return `"${version}"`
}

/** Maps an If-Match header to the version it names; null where it names none. */
export function versionOf(header: string | null): number | null {
  const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header?.trim() ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}
