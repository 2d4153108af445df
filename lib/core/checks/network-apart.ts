import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Judgement, PlannedCheck } from './check.ts'
import { type Networks, networksOf } from './networks-of.ts'
import { aboutOf } from './own-keys.ts'
import { notVerified } from './seen.ts'

/** Judges whether a container shares no network with any container of the service that the check's detail names. */
export function judgeApart(planned: PlannedCheck, container: ContainerObservation): Judgement {
  const { neighbours } = planned
  const other = aboutOf(planned).replace(/^apart from /, '')
  const own = networksOf(container)
  const output = [container, ...neighbours].map(placeWords).join('\n')
  const seen = { actual: wordsOf(own), output }
  if (neighbours.length === 0)
    return { ...notVerified(`There is no container of ${other} to compare with.`), ...seen }
  const shared = neighbours.map((one) => sharedBy(own, networksOf(one)))
  const [first] = shared.filter((one) => typeof one === 'string')
  if (first !== undefined) return { outcome: 'fail', reason: `It shares ${first} with ${other}.`, ...seen }
  return shared.includes(null)
    ? { ...notVerified("One of the two is in another container's network."), ...seen }
    : { outcome: 'pass', reason: `It shares no network with ${other}.`, ...seen }
}

/** What two places share, false where they share nothing, null where that cannot be told. */
function sharedBy(a: Networks, b: Networks): string | false | null {
  if (a.mode === 'none' || b.mode === 'none') return false
  // From the host's network every container of the host can be reached.
  if (a.mode === 'host' || b.mode === 'host') return "the host's network"
  const shared = a.names.find((name) => b.names.includes(name))
  if (shared !== undefined) return `network ${shared}`
  return a.mode === 'own' && b.mode === 'own' ? false : null
}

function wordsOf(networks: Networks): string {
  return networks.mode === 'own' ? networks.names.join(', ') : networks.mode
}

function placeWords(container: ContainerObservation): string {
  return `${container.name}: ${wordsOf(networksOf(container))}`
}
