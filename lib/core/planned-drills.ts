import { drillWords } from './checks/drill-words.ts'
import { planChecks } from './checks/plan-checks.ts'
import { definitionOf } from './definition-of.ts'
import type { StoredStack } from './stored-stack.ts'

/** What one drill would do to a service, in the words of the person who is asked to confirm it. */
export type PlannedDrill = { service: string; does: string }

/** Maps a stack to the drills that a run of it would carry out if they were asked for; none where its host does not permit them. */
export function plannedDrills(stack: StoredStack): PlannedDrill[] {
  const { host, observation } = stack
  if (!host.may.drills) return []
  const containers = observation?.containers ?? []
  // How the engine's host is reached makes no difference to a drill.
  const reach = { engineHost: '', containerNetworks: false, sample: host.sample }
  return planChecks(definitionOf(stack), containers, reach, { ...host.may, drillsAsked: true }).flatMap(
    ({ service, subject, question }) =>
      question.on === 'drill' ? [{ service: subject || service, does: drillWords(question) }] : [],
  )
}
