import type { Cause } from '#lib/core/cause.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { CAUSE_RULES } from './index.ts'
import type { CauseFinding, Scene } from './rule.ts'
import { unexplained } from './unexplained.ts'

type Found = { symptoms: Symptoms; finding: CauseFinding }

const MOST_PROOF = 6

/**
 * Maps what a run saw of ailing services to their causes, each with every service it explains: the first rule that proves
 * something speaks, services with the same cause share it, and those that only wait are named where the cause sits.
 */
export function findCauses(scene: Scene): Cause[] {
  const found = scene.ailing.map((symptoms) => ({ symptoms, finding: firstFinding(symptoms, scene) }))
  const own = found.filter(({ finding }) => rootsOf(finding, found).length === 0)
  const causes = [...Map.groupBy(own, ({ finding }) => keyOf(finding)).values()].map(causeOf)
  for (const one of found) {
    if (own.includes(one)) continue
    for (const root of rootsBehind(one, found)) {
      const cause = causes.find(({ services }) => services.includes(root))
      if (cause) addBlocked(cause, one)
    }
  }
  return causes.toSorted((a, b) => weightOf(b) - weightOf(a) || compare(a.services[0], b.services[0]))
}

function firstFinding(symptoms: Symptoms, scene: Scene): CauseFinding {
  for (const rule of CAUSE_RULES) {
    const finding = rule(symptoms, scene)
    if (finding) return finding
  }
  return unexplained(symptoms)
}

/** The ailing services a finding points to. */
function rootsOf(finding: CauseFinding, found: readonly Found[]): string[] {
  return (finding.blockedBy ?? []).filter((name) =>
    found.some(({ symptoms }) => symptoms.service.name === name),
  )
}

/** Walks along what blocks what to the services where it begins; those in a circle are all beginnings. */
function rootsBehind(start: Found, found: readonly Found[]): string[] {
  const seen = new Set([start.symptoms.service.name])
  const queue = rootsOf(start.finding, found)
  const roots: string[] = []
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (seen.has(name)) continue
    seen.add(name)
    const one = found.find(({ symptoms }) => symptoms.service.name === name)
    const further = one ? rootsOf(one.finding, found) : []
    if (further.length === 0) roots.push(name)
    queue.push(...further)
  }
  return roots
}

function keyOf({ code, title }: CauseFinding): string {
  return `${code}\u0000${title}`
}

function causeOf(group: readonly Found[]): Cause {
  const first = group[0]?.finding
  if (!first) throw new RangeError('a cause needs a finding')
  const proof = group.flatMap(({ finding }) => finding.proof)
  const since = group.map(({ symptoms }) => symptoms.judged.since).filter((one) => one !== null)
  return {
    code: first.code,
    title: first.title,
    proof: proof.slice(0, MOST_PROOF),
    wayOut: first.wayOut,
    services: namesOf(group),
    blocked: [],
    since: since.toSorted()[0] ?? null,
  }
}

function addBlocked(cause: Cause, { symptoms, finding }: Found): void {
  const { name } = symptoms.service
  if (cause.blocked.includes(name)) return
  cause.blocked.push(name)
  cause.blocked.sort(compare)
  cause.proof.push(...finding.proof.slice(0, 1))
}

function namesOf(group: readonly Found[]): string[] {
  return group.map(({ symptoms }) => symptoms.service.name).toSorted(compare)
}

function weightOf({ services, blocked }: Cause): number {
  return services.length + blocked.length
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}
