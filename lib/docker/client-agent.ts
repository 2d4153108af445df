import { Agent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import { inspect } from 'node:util'

// More than are ever asked at once by one run; an exec and its stream take two.
const CONNECTIONS = 32
const KEPT = { keepAlive: true, maxSockets: CONNECTIONS, maxFreeSockets: 16, scheduling: 'lifo' } as const

/**
 * Makes what keeps connections to an engine open between calls. docker-modem prints every request for its log, with the
 * whole agent and all its sockets in it, even when nobody reads that; one that prints as a word makes calls fast.
 */
export function clientAgent(secured: boolean): Agent {
  const agent = secured ? new SecureAgent(KEPT) : new Agent(KEPT)
  return Object.defineProperty(agent, inspect.custom, { value: () => 'agent' })
}
