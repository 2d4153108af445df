import { expectedTrouble } from './expectation.ts'
import type { JudgedService } from './run.ts'
import { toneOf, VERDICTS, type Verdict } from './verdict-words.ts'

type Told = Pick<JudgedService, 'name' | 'verdict' | 'reason'>

/** Verdicts after which somebody asks "which?", so that the sentence names the services. */
const NAMED = new Set<Verdict>(['failing', 'missing', 'degraded', 'not verified'])

/** Says how a stack's services stand: `5 of 11 healthy · 6 restarting as expected`, `all 4 healthy`, `2 of 3 healthy · 1 failing (api)`. */
export function stackSentence(services: readonly Told[]): string {
  const active = services.filter((service) => service.verdict !== 'inactive')
  const inactive = services.length - active.length
  if (services.length === 0) return 'no services seen'
  if (active.length === 0) return `all ${inactive} inactive`
  const parts = partsOf(active)
  const rest = inactive === 0 ? [] : [`${inactive} inactive`]
  return [...wholeOrCounts(active, parts), ...rest].join(' · ')
}

type Part = { words: string; verdict: Verdict; members: Told[] }

function wholeOrCounts(active: readonly Told[], parts: readonly Part[]): string[] {
  const all = active.length
  const first = parts[0]
  if (first !== undefined && parts.length === 1 && all > 1) return [`all ${all} ${first.words}`]
  const isFine = active.every((service) => toneOf(service.verdict) === 'good')
  if (isFine && all > 1) return [`all ${all} as they should be`, ...parts.map((part) => countOf(part))]
  return parts.map((part, index) => (index === 0 ? countOf(part, all) : countOf(part)))
}

function countOf(part: Part, of?: number): string {
  const count = of === undefined ? `${part.members.length}` : `${part.members.length} of ${of}`
  const which = NAMED.has(part.verdict) ? ` (${namesOf(part.members)})` : ''
  return `${count} ${part.words}${which}`
}

// Healthy leads, for it is what a reader compares with the whole; the rest follows worst first.
function partsOf(active: readonly Told[]): Part[] {
  const order = ['healthy' as const, ...VERDICTS.filter((verdict) => verdict !== 'healthy')]
  return order.flatMap((verdict) => {
    const members = active.filter((service) => service.verdict === verdict)
    const byWords = Map.groupBy(members, wordsOf)
    return [...byWords].map(([words, told]) => ({ words, verdict, members: told }))
  })
}

function wordsOf(service: Told): string {
  return service.verdict === 'expected failure'
    ? `${expectedTrouble(service.reason)} as expected`
    : service.verdict
}

function namesOf(members: readonly Told[]): string {
  const names = members.map((service) => service.name)
  return names.length <= 2 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
}
