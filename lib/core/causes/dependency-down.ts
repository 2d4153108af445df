import { dependenciesOf } from './blocked-by-dependency.ts'
import type { ConnectionRule } from './connection-lost.ts'
import { isDown, memberAt, members } from './stack-member.ts'

/** Names the service of the stack that a connection was for and that is down; for a connection to nowhere in particular, a dependency that is. */
export const dependencyDown: ConnectionRule = ({ host }, symptoms, scene) => {
  const own = symptoms.service.name
  const down = members(scene).filter((member) => member.name !== own && isDown(member))
  const needed = dependenciesOf(symptoms).map(({ service }) => service)
  const meant = host === null ? down.filter(({ name }) => needed.includes(name)) : []
  const at = host === null ? null : memberAt(host, scene)
  const names = down.filter((one) => one.name === at?.name || meant.includes(one)).map(({ name }) => name)
  if (names.length === 0) return null
  return {
    code: 'blocked-by-dependency',
    title: `Cannot reach ${names.join(', ')}`,
    wayOut: `Bring ${names.join(', ')} up first.`,
    blockedBy: names,
  }
}
