/** Groups that have a place of their own; the team's own groups stand between application and monitoring, by name. */
const PLACES = new Map([
  ['infrastructure', 0],
  ['application', 1],
  ['monitoring', 3],
])

const NAMES = new Intl.Collator('en', { numeric: true })

/** Compares two groups by name for sorting: infrastructure, application, the team's own by name, monitoring last. */
export function groupOrder(a: string, b: string): number {
  return placeOf(a) - placeOf(b) || NAMES.compare(a, b)
}

function placeOf(group: string): number {
  return PLACES.get(group) ?? 2
}
