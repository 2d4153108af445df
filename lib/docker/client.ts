import type { Readable } from 'node:stream'
import Docker from 'dockerode'
import { clientOptions } from './client-options.ts'
import type { EngineAddress } from './engine-address.ts'

type Query = Record<string, string | number | object>

/** GET requests to one engine; both fail with dockerode's errors, which carry `statusCode` or node's `code`. */
export type Client = {
  json(path: string, signal: AbortSignal, query?: Query): Promise<unknown>
  stream(path: string, signal: AbortSignal, query?: Query): Promise<Readable>
}

const ANSWERED = { 200: true }

/** Makes the client of an address; nothing is connected or read before the first request. */
export function clientOf(address: EngineAddress): Client {
  let modem: Docker['modem'] | undefined
  const dial = (path: string, signal: AbortSignal, query: Query | undefined, isStream: boolean) => {
    modem ??= new Docker(clientOptions(address)).modem
    return request(modem, path, signal, query, isStream)
  }
  return {
    json: (path, signal, query) => dial(path, signal, query, false),
    stream: async (path, signal, query) => {
      const answer = await dial(path, signal, query, true)
      if (!isReadable(answer)) throw new TypeError(`No stream came from ${path}`)
      return answer
    },
  }
}

function request(
  modem: Docker['modem'],
  path: string,
  signal: AbortSignal,
  query: Query | undefined,
  isStream: boolean,
) {
  // docker-modem takes the last character of a path with `?` away when it has no options to add.
  const target = query === undefined ? { path } : { path: `${path}?`, options: { _query: query } }
  return new Promise<unknown>((resolve, reject) => {
    modem.dial(
      { ...target, method: 'GET', isStream, abortSignal: signal, statusCodes: ANSWERED },
      (error, answer) => {
        if (error) reject(error)
        else resolve(answer)
      },
    )
  })
}

function isReadable(answer: unknown): answer is Readable {
  return typeof answer === 'object' && answer !== null && 'pipe' in answer && 'destroy' in answer
}
