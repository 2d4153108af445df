import { Agent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import { inspect } from 'node:util'

/**
 * Makes what holds the connections to an engine, open between calls or not. docker-modem prints every request for its log
 * with the agent and all its sockets, even when nobody reads that: 15 ms a call. This one prints as a word.
 */
export function clientAgent(options: { secured: boolean; keepAlive: boolean }): Agent {
  const { secured, keepAlive } = options
  const agent = secured ? new SecureAgent({ keepAlive }) : new Agent({ keepAlive })
  return Object.defineProperty(agent, inspect.custom, { value: () => 'agent' })
}
