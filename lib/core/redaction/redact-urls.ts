import { REDACTED } from './mark.ts'

const PORT = /^\d{1,5}(?:[/?#'"`<>(),;|\]}]|$)/

/** Takes the password out of every `scheme://user:password@host`, and a long user that stands alone (a token). */
export function redactUrls(text: string): string {
  return text.replace(/[^\s"]+/g, (run) => (run.includes('://') ? redactRun(run) : run))
}

// The last @ of the run ends the password: people forget to encode an @ inside it.
function redactRun(run: string): string {
  const at = run.lastIndexOf('@')
  let from = 0
  for (;;) {
    const scheme = run.indexOf('://', from)
    if (scheme < 0 || at < scheme) return run
    const start = scheme + 3
    const user = run.slice(start, at).match(/^[^/?#:@]*/)?.[0] ?? ''
    const end = start + user.length
    if (run[end] === ':' && run[start] !== '[' && !PORT.test(run.slice(end + 1, end + 8))) {
      return `${run.slice(0, end + 1)}${REDACTED}${run.slice(at)}`
    }
    if (run[end] === '@' && user.length >= 20) return `${run.slice(0, start)}${REDACTED}${run.slice(end)}`
    from = start
  }
}
