/** Groups that have a place of their own; the team's own groups stand between application and monitoring, by name. */
const PLACES = new Map([
  ['infrastructure', 0],
  ['application', 1],
  ['monitoring', 3],
])

const NAMES = new Intl.Collator('en', { numeric: true })

/**
 * Compares two groups by name for sorting: those the team has put in order first, as it has, then infrastructure,
 * application, others by name, and monitoring last.
 */
export function groupOrder(a: string, b: string, wanted: readonly string[] = []): number {
  return rankIn(wanted, a) - rankIn(wanted, b) || placeOf(a) - placeOf(b) || NAMES.compare(a, b)
}

function rankIn(wanted: readonly string[], group: string): number {
  const rank = wanted.indexOf(group)
  return rank < 0 ? wanted.length : rank
}

function placeOf(group: string): number {
  return PLACES.get(group) ?? 2
}
