import { drillWords } from './checks/drill-words.ts'
import { CHECKS } from './checks/index.ts'
import { subjectsOf } from './checks/subjects.ts'
import { definitionOf } from './definition-of.ts'
import { DRILL_KINDS } from './drill-kinds.ts'
import type { StoredStack } from './stored-stack.ts'

/** What one drill would do to a service, in the words of the person who is asked to confirm it. */
export type PlannedDrill = { service: string; does: string }

/** Maps a stack to the drills that a run of it would carry out if they were asked for; none where its host does not permit them. */
export function plannedDrills({ host, ...stack }: StoredStack): PlannedDrill[] {
  if (!host.may.drills) return []
  const { services } = definitionOf({ host, ...stack })
  const containers = stack.observation?.containers ?? []
  const reach = { engineHost: '', containerNetworks: false, sample: host.sample }
  const allowed = { ...host.may, drillsAsked: true }
  return services
    .flatMap((service) => subjectsOf(service, containers, reach, allowed))
    .flatMap((subject) => DRILL_KINDS.flatMap((kind) => CHECKS[kind].plan(subject)))
    .flatMap(({ service, subject, question }) =>
      question.on === 'drill' ? [{ service: subject || service, does: drillWords(question) }] : [],
    )
}
