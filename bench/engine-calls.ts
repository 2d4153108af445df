import { Agent, request } from 'node:http'
import { z } from 'zod'

/** At most so many calls are under way, as in the script that runs eight at a time. */
const AT_ONCE = 8

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })

/** Calls the engine without any library between, over connections that stay open; throws when it refuses. */
export async function engineCall(method: string, path: string, body?: unknown): Promise<unknown> {
  const sent = body === undefined ? undefined : JSON.stringify(body)
  const headers = sent === undefined ? {} : { 'content-type': 'application/json' }
  const text = await answerOf({ ...engineAddress(), agent, method, path, headers }, sent)
  try {
    return JSON.parse(text)
  } catch {
    // A command's output and an empty answer are not JSON.
    return text
  }
}

/** Asks a published port over HTTP; throws unless it answers below 400. */
export async function askPort(port: number, path: string): Promise<void> {
  await answerOf({ host: '127.0.0.1', port, agent, method: 'GET', path }, undefined)
}

function answerOf(options: object, body: string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(options, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => {
        text += piece
      })
      answer.on('end', () => {
        const status = answer.statusCode ?? 0
        if (status < 400) resolve(text)
        else reject(new Error(`status ${status}: ${text.slice(0, 300)}`))
      })
      answer.on('error', reject)
    })
    call.on('error', reject).end(body)
  })
}

function engineAddress(): object {
  const said = process.env.DOCKER_HOST ?? ''
  if (!said.startsWith('tcp:')) return { socketPath: said.replace('unix://', '') || '/var/run/docker.sock' }
  const { hostname, port } = new URL(said)
  return { host: hostname, port: Number(port) || 2375 }
}

/** Maps each of many to its outcome, eight at a time. */
export async function eightAtOnce<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = [...all]
  const worker = async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

const created = z.object({ Id: z.string() })

/** The id in the engine's answer to a creation. */
export function idOf(answer: unknown): string {
  return created.parse(answer).Id
}
