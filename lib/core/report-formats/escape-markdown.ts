const ENTITIES: Record<string, string> = {
  '\\': '&#92;',
  '|': '&#124;',
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '@': '&#64;',
}

/**
 * Maps any text to Markdown that shows it as it is, on one line: no markup, HTML, link, mention or table border comes of it.
 * Entities stand for what a table cell would not let a backslash protect.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/[\\|<>&@]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[`*_~[\]]/g, '\\$&')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** Maps what a machine said to inline code on one line, or to plain escaped text where code could not hold it. */
export function codeMarkdown(text: string): string {
  return text.trim() === '' || /[`|\\\r\n]|<|^\s|\s$/.test(text) ? escapeMarkdown(text) : `\`${text}\``
}

/** Maps an output to a fenced block; the fence is longer than any run of backticks inside. */
export function fencedMarkdown(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text.replace(/\r\n?/g, '\n').replace(/\n$/, '')}\n${fence}`
}
