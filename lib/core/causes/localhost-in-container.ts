import type { ConnectionRule } from './connection-lost.ts'
import { isLocal } from './connection-words.ts'
import { healthTarget } from './health-target.ts'
import { insidePorts } from './stack-member.ts'
import { listenerOn } from './well-known-ports.ts'

// There localhost is another machine's, or another container's.
const SHARED = /^(?:host$|container:|service:)/

/** Says that localhost is the container itself, where nothing listens on the port, and which service of the stack does. */
export const localhostInContainer: ConnectionRule = ({ what, host, port }, symptoms, scene) => {
  const { container, service } = symptoms
  if (host === null || what !== 'refused' || !isLocal(host)) return null
  const place = `localhost${port === null ? '' : `:${port}`}`
  if (SHARED.test(container?.networkMode ?? '')) {
    const wayOut = `Start what should listen on ${place}, or correct the address.`
    return { code: 'connection-refused', title: `Nothing listens on ${place}`, wayOut }
  }
  const own = insidePorts({ service, containers: container ? [container] : [] })
  const isOwn = port !== null && (own.includes(port) || healthTarget(symptoms).port === port)
  if (isOwn) {
    const wayOut = `Let the application listen on ${port} before something in the same container asks it.`
    return {
      code: 'connection-refused',
      title: `Nothing listens on port ${port} inside the container`,
      wayOut,
    }
  }
  const title = `Nothing listens on ${place} inside this container`
  const found = port === null ? null : listenerOn(port, service.name, scene)
  if (!found) {
    const wayOut = `Use the name of the service instead of localhost${port === null ? '' : `, or host.docker.internal:${port} for the host itself`}: localhost is the container itself.`
    return { code: 'localhost-in-container', title, wayOut }
  }
  const { member, inside } = found
  return {
    code: 'localhost-in-container',
    title: `${title}; it is the service ${member.name} that does`,
    wayOut: `Use ${member.name}:${inside} instead of ${place}: inside a container, localhost is the container itself.`,
  }
}
