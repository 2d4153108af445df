import type { Cause, Proof } from '#lib/core/cause.ts'
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
  const waits = new Map(
    found.map(({ symptoms, finding }) => [symptoms.service.name, rootsOf(finding, found)]),
  )
  const own = found.filter(({ symptoms }) => isBeginning(symptoms.service.name, waits))
  const causes = [...Map.groupBy(own, ({ finding }) => keyOf(finding)).values()].map(causeOf)
  for (const one of found) {
    if (own.includes(one)) continue
    for (const name of behind(one.symptoms.service.name, waits)) {
      const cause = causes.find(({ services }) => services.includes(name))
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

/** Whom each ailing service waits for. */
type Waits = ReadonlyMap<string, readonly string[]>

/** Everything behind a service, along what waits for what; itself too where it waits in a circle. */
function behind(start: string, waits: Waits): Set<string> {
  const seen = new Set<string>()
  const queue = [...(waits.get(start) ?? [])]
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (seen.has(name)) continue
    seen.add(name)
    queue.push(...(waits.get(name) ?? []))
  }
  return seen
}

// A cause begins where nothing is waited for; in a circle behind which nothing else lies, each is a beginning.
function isBeginning(name: string, waits: Waits): boolean {
  const further = behind(name, waits)
  if (further.size === 0) return true
  return further.has(name) && [...further].every((one) => (waits.get(one) ?? []).length > 0)
}

function keyOf({ code, title }: CauseFinding): string {
  return `${code}\u0000${title}`
}

function causeOf(group: readonly Found[]): Cause {
  const first = group[0]?.finding
  if (!first) throw new RangeError('a cause needs a finding')
  const since = group.map(({ symptoms }) => symptoms.judged.since).filter((one) => one !== null)
  return {
    code: first.code,
    title: first.title,
    proof: proofOfAll(group),
    wayOut: first.wayOut,
    services: namesOf(group),
    blocked: [],
    since: since.toSorted()[0] ?? null,
  }
}

// Each service's first line before any second one.
function proofOfAll(group: readonly Found[]): Proof[] {
  const firsts = group.flatMap(({ finding }) => finding.proof.slice(0, 1))
  const others = group.flatMap(({ finding }) => finding.proof.slice(1))
  return [...firsts, ...others].slice(0, MOST_PROOF)
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
