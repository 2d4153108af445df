import type { IncomingMessage } from 'node:http'
import { boundText } from '#lib/core/bound-text.ts'

const MOST = 50
const LONGEST_NAME = 100
const LONGEST_BYTES = 1024

/**
 * Maps an answer's headers to at most 50, names in lower case, values without secrets and at most 1 KiB each; one that came
 * more than once is put together with commas.
 */
export function readHeaders(response: IncomingMessage): Record<string, string> {
  const headers = Object.entries(response.headersDistinct)
    .filter(([name]) => name.length <= LONGEST_NAME)
    .slice(0, MOST)
    .map(([name, values]) => [name, clean(name, (values ?? []).join(', '))] as const)
  return Object.fromEntries(headers)
}

// With its name: a header can be a secret by name alone, such as a cookie.
function clean(name: string, value: string): string {
  const { text } = boundText(`${name}: ${value}`, { keep: 'head', bytes: name.length + 2 + LONGEST_BYTES })
  return text.slice(name.length + 2)
}
