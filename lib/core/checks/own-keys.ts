import { checkKey } from '#lib/core/outcome.ts'
import type { PlannedCheck } from './check.ts'

/** Gives every planned check a key of its own: two declarations may ask one thing twice, the later is numbered, as `memory (2)`. */
export function withOwnKeys(planned: readonly PlannedCheck[]): PlannedCheck[] {
  const seen = new Map<string, number>()
  return planned.map((one) => {
    const key = checkKey(one)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? one : { ...one, detail: `${one.detail} (${count})`.trimStart() }
  })
}

/** A check's detail without that number: what it is about. */
export function aboutOf({ detail }: Pick<PlannedCheck, 'detail'>): string {
  return detail.replace(/ ?\(\d+\)$/, '')
}
