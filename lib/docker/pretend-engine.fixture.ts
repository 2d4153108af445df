import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import { connectEngine } from './connect.ts'

export type Answering = (response: ServerResponse, request: IncomingMessage) => void

type PretendEngine = { address: string; asked: string[]; close(): Promise<void> }

/** Answers with JSON. */
export function says(body: unknown, status = 200): Answering {
  return (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const VERSION = { Version: '27.0.1', ApiVersion: '1.46', Os: 'linux' }

/** A server on a unix socket that answers by path, `*` for any other; without an answer it says 404 as Docker does. */
async function pretendEngine(answers: Record<string, Answering>): Promise<PretendEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-'))
  const socket = join(folder, 'd.sock')
  const known: Record<string, Answering> = {
    '/version': says(VERSION),
    '/info': says({ Name: 'pretend', OperatingSystem: 'none' }),
    ...answers,
  }
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    asked.push(request.url ?? '')
    const answer = known[path] ?? known['*'] ?? says({ message: `No such thing: ${path}` }, 404)
    answer(response, request)
  })
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  return {
    address: `unix://${socket}`,
    asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Starts pretend engines, each with an engine connected to it, and closes them all. */
export function pretendEngines() {
  const open: PretendEngine[] = []
  return {
    connected: async (answers: Record<string, Answering>, deadlineMs = 10_000) => {
      const pretend = await pretendEngine(answers)
      open.push(pretend)
      return { pretend, engine: connectEngine({ address: pretend.address, deadlineMs }) }
    },
    closeAll: async () => {
      await Promise.all(open.splice(0).map((engine) => engine.close()))
    },
  }
}

/** Why a call could not be answered: the engine's condition, or whatever else it was rejected with; null when it was answered. */
export async function conditionOf(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof EngineUnavailable ? error.problem.condition : error
}
