import type { Agent } from 'node:http'
import type { Readable } from 'node:stream'
import Docker from 'dockerode'
import { clientAgent } from './client-agent.ts'
import { clientOptions } from './client-options.ts'
import type { EngineAddress } from './engine-address.ts'

type Query = Record<string, string | number | object>

/** What a POST says besides its path: in its address, and as JSON. */
type Sending = { query?: Query; body?: object }

/** Requests to one engine; all fail with dockerode's errors, which carry `statusCode` or node's `code`. None is made twice. */
export type Client = {
  json(path: string, signal: AbortSignal, query?: Query): Promise<unknown>
  stream(path: string, signal: AbortSignal, query?: Query): Promise<Readable>
  post(path: string, signal: AbortSignal, sending?: Sending): Promise<unknown>
  postForStream(path: string, signal: AbortSignal, sending?: Sending): Promise<Readable>
  remove(path: string, signal: AbortSignal): Promise<unknown>
}

type Call = Sending & { method: 'GET' | 'POST' | 'DELETE'; path: string; signal: AbortSignal }

// 304 is what starting a started container answers, and stopping a stopped one.
const ANSWERED = { 200: true, 201: true, 204: true, 304: true }

/** Makes the client of an address; nothing is connected or read before the first request. */
export function clientOf(address: EngineAddress): Client {
  const modems = new Map<boolean, Docker['modem']>()
  const dial = (call: Call, isStream = false) => {
    // A kept connection may have been closed meanwhile; only what changes nothing can be asked again then.
    const keepAlive = call.method === 'GET'
    const modem = modems.get(keepAlive) ?? modemOf(address, keepAlive)
    modems.set(keepAlive, modem)
    return request(modem, call, isStream)
  }
  const stream = async (call: Call) => {
    const answer = await dial(call, true)
    if (!isReadable(answer)) throw new TypeError(`No stream came from ${call.path}`)
    return answer
  }
  return {
    json: (path, signal, query) => dial({ method: 'GET', path, signal, ...(query && { query }) }),
    stream: (path, signal, query) => stream({ method: 'GET', path, signal, ...(query && { query }) }),
    post: (path, signal, sending) => dial({ method: 'POST', path, signal, ...sending }),
    postForStream: (path, signal, sending) => stream({ method: 'POST', path, signal, ...sending }),
    remove: (path, signal) => dial({ method: 'DELETE', path, signal }),
  }
}

function modemOf(address: EngineAddress, keepAlive: boolean): Docker['modem'] {
  const told = clientOptions(address)
  const agent = clientAgent({ secured: told.protocol === 'https', keepAlive })
  const options: Docker.DockerOptions & { agent: Agent } = { ...told, agent }
  return new Docker(options).modem
}

function request(modem: Docker['modem'], call: Call, isStream: boolean) {
  const { method, path, signal, query, body = {} } = call
  // docker-modem adds a query only to a path that ends with `?`, and a body only to a POST.
  const options = { ...(query && { _query: query }), ...(method === 'POST' && { _body: body }) }
  const dialled = {
    path: query === undefined ? path : `${path}?`,
    method,
    options,
    isStream,
    abortSignal: signal,
    statusCodes: ANSWERED,
  }
  return new Promise<unknown>((resolve, reject) => {
    modem.dial(dialled, (error, answer) => {
      if (error) reject(error)
      else resolve(answer)
    })
  })
}

function isReadable(answer: unknown): answer is Readable {
  return typeof answer === 'object' && answer !== null && 'pipe' in answer && 'destroy' in answer
}
