import type { Cause } from '#lib/core/cause.ts'

/** Says how much the causes of a run explain, and what they do not: `1 cause explains 6 services; 1 is unexplained.` */
export function causesSentence(causes: readonly Pick<Cause, 'code' | 'services' | 'blocked'>[]): string {
  const known = causes.filter(({ code }) => code !== 'unexplained')
  const explained = new Set(known.flatMap(({ services, blocked }) => [...services, ...blocked]))
  const all = new Set(causes.flatMap(({ services, blocked }) => [...services, ...blocked]))
  const rest = [...all].filter((service) => !explained.has(service)).length
  if (known.length === 0) return `No rule fits what was seen: ${services(rest)} unexplained.`
  const verb = known.length === 1 ? '1 cause explains' : `${known.length} causes explain`
  const told = `${verb} ${explained.size === 1 ? '1 service' : `${explained.size} services`}`
  return rest === 0 ? `${told}.` : `${told}; ${rest} ${rest === 1 ? 'is' : 'are'} unexplained.`
}

function services(count: number): string {
  return count === 1 ? '1 service is' : `${count} services are`
}
