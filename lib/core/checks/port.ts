import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Port } from '#lib/core/stack.ts'
import type { Check, Judgement, PlannedCheck } from './check.ts'
import { planFor } from './plan-for.ts'
import { publishedPorts } from './published-ports.ts'
import { judgeSeen, judgeUp } from './seen.ts'

const CANNOT_BIND = /\bport\b|\bbind\b|address already in use/i

/** Does the engine publish the port that is declared? */
export const port: Check = {
  plan: (subject) =>
    subject.service.role === 'long-running' && subject.container
      ? publishedPorts(subject).map(({ detail, port: wanted }) =>
          planFor(subject, 'port', { detail, port: wanted, expected: `${placeOf(wanted)} published` }),
        )
      : [],
  judge: (planned, answer) =>
    judgeSeen(
      answer,
      (container) => bindFailure(planned, container) ?? judgeUp(answer, (up) => judgePort(planned, up)),
    ),
}

function bindFailure(
  { port: wanted }: PlannedCheck,
  { state, error }: ContainerObservation,
): Judgement | null {
  if (state !== 'created' || !CANNOT_BIND.test(error)) return null
  const named = [...error.matchAll(/:(\d{1,5})\b/g)].map(([, number]) => Number(number))
  // One taken port keeps the whole container from starting; of its other ports nothing is known.
  const isOther = named.length > 0 && wanted?.published != null && !named.includes(wanted.published)
  if (isOther) return null
  const [core] = /(?:Bind for|listen (?:tcp|udp)\d?) .*/.exec(error) ?? [error]
  return {
    outcome: 'fail',
    reason: `The port could not be taken: ${core}`,
    actual: 'not published',
    output: error,
  }
}

function judgePort(planned: PlannedCheck, container: ContainerObservation): Judgement {
  const wanted = planned.port
  const offered = container.ports.filter(
    (p) => p.container === wanted?.container && p.protocol === wanted.protocol && p.published !== null,
  )
  const actual = offered.length > 0 ? offered.map(placeOf).join(', ') : 'not published'
  const right = offered.find((p) => wanted?.published === null || p.published === wanted?.published)
  if (right) return { outcome: 'pass', reason: `Published: ${placeOf(right)}.`, actual }
  const reason =
    offered.length > 0
      ? `Published elsewhere: ${actual}.`
      : 'Not published: the container was created without this port. Create it again.'
  return { outcome: 'fail', reason, actual }
}

function placeOf({ address, published, container, protocol }: Port): string {
  const host =
    address === null || address === '' ? '' : `${address.includes(':') ? `[${address}]` : address}:`
  return `${host}${published ?? 'any port'} → ${container}/${protocol}`
}
