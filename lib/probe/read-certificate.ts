import type { IncomingMessage } from 'node:http'
import { TLSSocket } from 'node:tls'
import type { Certificate } from '#lib/core/checks/answers.ts'
import { distrustWords } from './distrust-words.ts'

/** Maps an answer to the certificate that came with it, null where the connection was not secured. */
export function readCertificate(response: IncomingMessage): Certificate | null {
  const { socket } = response
  if (!(socket instanceof TLSSocket)) return null
  const shown = socket.getPeerCertificate()
  const validTo = new Date(shown.valid_to)
  if (Number.isNaN(validTo.getTime())) return null
  return { validTo: validTo.toISOString(), distrust: distrustOf(socket) }
}

function distrustOf(socket: TLSSocket): string | null {
  if (socket.authorized) return null
  const { authorizationError: error } = socket
  const code = typeof error === 'string' ? error : String(Reflect.get(error ?? {}, 'code') ?? '')
  const said = error instanceof Error ? error.message : String(error ?? '')
  return distrustWords(code, said)
}
