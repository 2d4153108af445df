import type { ContainerObservation } from '#lib/core/observation.ts'
import { isFirstReplica } from './by-replica.ts'
import type { Check, Judgement, PlannedCheck, Subject } from './check.ts'
import { declaredOf } from './declared-of.ts'
import { judgeApart } from './network-apart.ts'
import { networksOf } from './networks-of.ts'
import { planFor } from './plan-for.ts'
import { judgeSeen, notVerified } from './seen.ts'

/** Is the service in a network of its stack's own, and apart from those it is declared to be isolated from? */
export const network: Check = {
  plan: (subject) => [...ofDeclared(subject), ...byItself(subject)],
  judge: (planned, answer) =>
    judgeSeen(answer, (container) =>
      planned.declared?.kind === 'network' ? judgeApart(planned, container) : judgeOwn(container),
    ),
}

function ofDeclared(subject: Subject): PlannedCheck[] {
  return declaredOf(subject.service, 'network').flatMap((declared) =>
    declared.isolatedFrom.map((other) =>
      planFor(subject, 'network', {
        detail: `apart from ${other}`,
        expected: `no network shared with ${other}`,
        declared,
        neighbours: subject.neighbours.filter((one) => one.service === other && !one.oneOff),
      }),
    ),
  )
}

function byItself(subject: Subject): PlannedCheck[] {
  if (subject.service.role !== 'long-running' || !isFirstReplica(subject)) return []
  return [planFor(subject, 'network', { expected: 'a network of its own', advisory: true })]
}

function judgeOwn(container: ContainerObservation): Judgement {
  const networks = networksOf(container)
  if (networks.mode === 'host')
    return failed("It shares the host's network: every port it opens is open on the host.", 'host')
  if (networks.mode === 'none') return passed('It is in no network.', 'none')
  if (networks.mode === 'another container')
    return { ...notVerified('It shares the network of another container.'), actual: container.networkMode }
  const actual = networks.names.join(', ')
  return networks.names.includes('bridge')
    ? failed(
        'It is on the default bridge, with the containers of every other stack there, and without names for its own. Give it a network.',
        actual,
      )
    : passed(`It is in ${actual}.`, actual)
}

function failed(reason: string, actual: string): Judgement {
  return { outcome: 'fail', reason, actual }
}

function passed(reason: string, actual: string): Judgement {
  return { outcome: 'pass', reason, actual }
}
