import type { JudgedContainer } from './judge-container.ts'
import type { Judgement } from './judge-service.ts'
import { toneOf, type Verdict, worstFirst } from './verdict-words.ts'

type Replica = JudgedContainer & { name: string }

/** Maps a service's judged containers, at least one, to the service's word: fewer up than wanted but some is degraded, none up is the worst. */
export function judgeReplicas(replicas: readonly Replica[], wanted: number): Judgement {
  const sorted = replicas.toSorted((a, b) => worstFirst(a.verdict, b.verdict))
  const worst = sorted[0]
  if (worst === undefined) return { verdict: 'not verified', reason: 'No container was seen.', since: null }
  const extra =
    wanted > 0 && replicas.length > wanted ? ` ${replicas.length} containers where ${wanted} wanted.` : ''
  if (replicas.length === 1 && wanted <= 1) return judgementOf(worst, worst.verdict, worst.reason)

  const up = replicas.filter(({ verdict }) => toneOf(verdict) === 'good').length
  const count = `${up} of ${Math.max(wanted, replicas.length)} up`
  const isShort = replicas.length < wanted
  if (isFailing(worst.verdict) && up > 0) {
    return judgementOf(worst, 'degraded', `${count}; ${worst.name}: ${worst.reason}${extra}`)
  }
  if (isShort && !isFailing(worst.verdict)) {
    return judgementOf(
      worst,
      'degraded',
      `${count}; ${replicas.length} of ${wanted} wanted containers found. ${worst.reason}`,
    )
  }
  const which = up === replicas.length ? `All ${up} replicas:` : `${count}; ${worst.name}:`
  const since = up === replicas.length ? latest(replicas) : worst.since
  return { verdict: worst.verdict, reason: `${which} ${worst.reason}${extra}`, since }
}

function isFailing(verdict: Verdict): boolean {
  return verdict === 'failing' || verdict === 'missing'
}

function judgementOf(worst: Replica, verdict: Verdict, reason: string): Judgement {
  return { verdict, reason, since: worst.since }
}

// All are up only since the last of them came up.
function latest(replicas: readonly Replica[]): string | null {
  const times = replicas.map((one) => one.since).filter((since) => since !== null)
  return times.length === replicas.length ? (times.toSorted().at(-1) ?? null) : null
}
