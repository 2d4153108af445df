/** Maps a name to the form it has in an address: `a-z`, `0-9` and single dashes, at most 60 characters, never empty. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const dashed = plain.replace(/[^a-z0-9]+/g, '-').slice(0, 61)
  const slug = dashed.replace(/^-/, '').slice(0, 60).replace(/-$/, '')
  return slug === '' ? 'unnamed' : slug
}
