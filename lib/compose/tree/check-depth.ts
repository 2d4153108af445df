import type { CST } from 'yaml'

/** Maps a document's token to the offset of the first value nested deeper than `most` levels, or null; walks without recursion. */
export function tooDeepAt(document: CST.Document, most: number): number | null {
  const waiting: { token: CST.Token; depth: number }[] = []
  const push = (token: CST.Token | null | undefined, depth: number) => {
    if (token) waiting.push({ token, depth })
  }
  push(document.value, 1)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next
    if (!('items' in token)) continue
    if (depth > most) return token.offset
    for (const item of token.items) {
      push(item.key, depth + 1)
      push(item.value, depth + 1)
    }
  }
  return null
}
