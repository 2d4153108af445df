import type { WantedStatus } from './question.ts'

type HealthcheckRequest = { port: number; path: string; status: WantedStatus }

const LOCAL_URL = /^(?:http:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d{1,5}))?(\/[^\s]*)?$/i
const SEPARATOR = /^(?:\|\|?|&&?|;)$/
// With these the request is not a plain GET that can be asked again from outside.
const NOT_PLAIN =
  /^--(?:data|form|json|header|user(?!-agent)|cookie|cert|key|upload|post-|body-|method|request|http-|unix-|proxy|config|resolve|connect-to|input-)/
const NOT_PLAIN_CURL = /^-(?:[a-zA-Z]*[dFHTubKEx]|X(?!$|GET$|HEAD$))/

/**
 * Maps a health check that is one plain GET by curl or wget to its own host (Docker's list form) to what that GET asks;
 * null for every other health check.
 */
export function healthcheckRequest(test: readonly string[]): HealthcheckRequest | null {
  const words = wordsOf(test)
  const start = words.findIndex((word) => /^(?:\S*\/)?(?:curl|wget)$/.test(word))
  if (start < 0) return null
  const rest = words.slice(start + 1)
  const end = rest.findIndex((word) => SEPARATOR.test(word))
  const options = end < 0 ? rest : rest.slice(0, end)
  const isCurl = words[start]?.endsWith('curl') === true
  if (!isPlainGet(options, isCurl)) return null
  const [url, another] = options.filter((word) => LOCAL_URL.test(word))
  if (!url || another) return null
  return requestOf(url, isCurl && !failsOnStatus(options))
}

function isPlainGet(options: readonly string[], isCurl: boolean): boolean {
  if (options.some((word) => NOT_PLAIN.test(word))) return false
  const method = options[options.indexOf('-X') + 1] ?? ''
  if (isCurl && options.includes('-X') && method !== 'GET' && method !== 'HEAD') return false
  return !isCurl || !options.some((word) => NOT_PLAIN_CURL.test(word))
}

function requestOf(url: string, anyStatus: boolean): HealthcheckRequest | null {
  const [, port = '80', path = '/'] = LOCAL_URL.exec(url) ?? []
  const number = Number(port)
  if (number < 1 || number > 65_535 || /[$`\\]/.test(path)) return null
  const plain = path.replace(/#.*$/, '')
  return { port: number, path: plain, status: anyStatus ? 'any' : 'below 400' }
}

function failsOnStatus(options: readonly string[]): boolean {
  return options.some((word) => /^-[a-zA-Z]*f/.test(word) || word === '--fail' || word === '--fail-with-body')
}

function wordsOf([form, ...rest]: readonly string[]): string[] {
  if (form === 'CMD') return isShell(rest) ? shellWords(rest[2] ?? '') : rest
  return form === 'CMD-SHELL' ? shellWords(rest.join(' ')) : []
}

function isShell([program = '', option = '']: readonly string[]): boolean {
  return /(?:^|\/)(?:ba|da|a)?sh$/.test(program) && /^-[a-z]*c$/.test(option)
}

function shellWords(line: string): string[] {
  const words = line.match(/"[^"]*"|'[^']*'|\|\|?|&&?|;|[^\s|&;"']+/g) ?? []
  return words.map((word) => word.replace(/^(["'])(.*)\1$/s, '$2')).filter((word) => !/^\d?>/.test(word))
}
