const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$$' }

/** Maps the quoted text that starts at `start` to what it means and the index after its closing quote; null when it never closes. */
export function readQuoted(text: string, start: number): { text: string; end: number } | null {
  const quote = text.charAt(start)
  const parts: string[] = []
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (character === quote) return { text: parts.join(''), end: index + 1 }
    if (character !== '\\') parts.push(character)
    else {
      index += 1
      parts.push(unescaped(text.charAt(index), quote))
    }
  }
  return null
}

// In single quotes only the quote itself can be escaped.
function unescaped(character: string, quote: string): string {
  if (quote === "'") return character === "'" ? "'" : `\\${character}`
  return ESCAPES[character] ?? `\\${character}`
}
