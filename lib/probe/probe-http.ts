import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { ProbeAnswer } from '#lib/core/checks/answers.ts'
import { printable } from '#lib/core/printable.ts'
import { redact } from '#lib/core/redact.ts'
import { attempt, type Found } from './attempt.ts'
import { networkTrouble } from './network-trouble.ts'
import { readCertificate } from './read-certificate.ts'
import { readHead } from './read-head.ts'
import { readHeaders } from './read-headers.ts'
import { resolveAddress } from './resolve-address.ts'

/** Makes one GET and reads its status and the beginning of its body; redirects are not followed. */
export function probeHttp(
  question: { url: string },
  deadlineMs: number,
  signal: AbortSignal,
): Promise<ProbeAnswer> {
  return attempt(deadlineMs, signal, async (stop) => {
    const url = URL.parse(question.url)
    if (url === null || !/^https?:$/.test(url.protocol))
      return { kind: 'unreachable', detail: 'This is no http address.' }
    try {
      const resolved = await resolveAddress(url.hostname)
      if (!resolved.ok) return { kind: 'blocked', detail: resolved.reason }
      return await firstOf(url, resolved.addresses, stop)
    } catch (error) {
      return networkTrouble(error, url.host)
    }
  })
}

async function firstOf(url: URL, addresses: string[], stop: AbortSignal): Promise<Found> {
  let found: Found = { kind: 'unreachable', detail: 'The name has no address.' }
  for (const address of addresses) {
    if (stop.aborted) break
    found = await get(url, address, stop)
    if (found.kind !== 'refused' && found.kind !== 'unreachable') break
  }
  return found
}

// The address is the one that the guard saw; the name goes into Host and into TLS only.
function get(url: URL, address: string, stop: AbortSignal): Promise<Found> {
  const secure = url.protocol === 'https:'
  const named = secure && !/^[\d.]+$|^\[/.test(url.hostname) ? { servername: url.hostname } : {}
  const user = url.username === '' ? {} : { auth: decodeURIComponent(`${url.username}:${url.password}`) }
  return new Promise((resolve) => {
    const asked = (secure ? requestHttps : requestHttp)({
      ...named,
      ...user,
      host: address,
      port: url.port || (secure ? 443 : 80),
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      agent: false,
      // A certificate that nobody trusts is an answer all the same: it is told with it.
      rejectUnauthorized: false,
      headers: { host: url.host, accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'rollcall' },
    })
    const stopped = () => asked.destroy()
    stop.addEventListener('abort', stopped, { once: true })
    asked.on('error', (error) => resolve(networkTrouble(error, url.host)))
    asked.on('response', (response) => {
      stop.removeEventListener('abort', stopped)
      void answerOf(response, stop).then(resolve)
    })
    asked.end()
  })
}

async function answerOf(response: IncomingMessage, stop: AbortSignal): Promise<Found> {
  // Before the body is read: its end closes the connection, and the certificate goes with it.
  const certificate = readCertificate(response)
  const { body, bodyCut } = await readHead(response, stop)
  const status = response.statusCode ?? 0
  const detail = redact(printable(`${status} ${response.statusMessage ?? ''}`))
    .trim()
    .slice(0, 200)
  const headers = readHeaders(response)
  return { kind: 'answered', detail, status, headers, body, bodyCut, ...(certificate && { certificate }) }
}
