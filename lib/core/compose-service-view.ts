import { bySeverity } from './by-severity.ts'
import type { Cause } from './cause.ts'
import { causeOfService, causeStretches } from './cause-stretches.ts'
import { definitionOf } from './definition-of.ts'
import { unnamedServices } from './judge-stack.ts'
import type { Run } from './run.ts'
import type { ServiceView, StretchEnd } from './service-view.ts'
import type { Dependency } from './stack.ts'
import type { StackView } from './stack-view.ts'
import type { StoredStack } from './stored-stack.ts'

export type ServiceInput = {
  name: string
  stack: StoredStack
  view: StackView
  /** The newest finished run; null when there is none. */
  run: Run | null
  /** Finished runs with their causes, newest first. */
  history: readonly (StretchEnd & { causes: readonly Cause[] })[]
}

/** Maps a stack, its newest finished run and the causes of earlier ones to the page of one service; null when there is no such service. */
export function composeServiceView({ name, stack, view, run, history }: ServiceInput): ServiceView | null {
  const rows = view.groups.flatMap(({ services }) => services)
  const service = rows.find((row) => row.name === name)
  const definition = definitionOf(stack)
  const containers = stack.observation?.containers ?? []
  const member = [...definition.services, ...unnamedServices(definition, containers)].find(
    (one) => one.name === name,
  )
  if (service === undefined || member === undefined) return null
  const verdictOf = ({ service: other }: Dependency) =>
    rows.find((row) => row.name === other)?.verdict ?? null
  const { roleReason, groupReason, dependsOn, checks, waivers } = member
  return {
    at: view.at,
    stack: { slug: view.slug, name: view.name, hostName: view.host.name, sample: view.host.sample },
    service,
    definition: {
      ...{ roleReason, groupReason, checks, waivers },
      dependsOn: dependsOn.map((one) => ({ ...one, verdict: verdictOf(one) })),
    },
    cause: run === null ? null : causeOfService(name, run.causes),
    results: (run?.results ?? []).filter((result) => result.service === name).toSorted(bySeverity),
    run:
      run === null || run.finishedAt === null
        ? null
        : { id: run.id, number: run.number, finishedAt: run.finishedAt },
    history: causeStretches(name, history),
  }
}
