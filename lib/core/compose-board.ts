import type { BoardRow, BoardView, RunLine } from './board.ts'
import { hostCard } from './host-advice.ts'
import { judgeStoredStack } from './judge-stored-stack.ts'
import { seenAtOf } from './sight.ts'
import type { StoredHost, StoredStack } from './stored-stack.ts'
import { worstFirst } from './verdict-words.ts'

export type BoardInput = {
  hosts: readonly StoredHost[]
  stacks: readonly StoredStack[]
  /** Keyed by stack slug, as `sprints` is. */
  lastRuns: ReadonlyMap<string, RunLine>
  sprints: ReadonlyMap<string, { slug: string; name: string }>
  now: Date
}

/** Maps hosts and stacks as memory keeps them to the board: rows worst first, then by name; `worst` leaves samples out. */
export function composeBoard(input: BoardInput): BoardView {
  const rows = input.stacks.map((stack) => rowOf(stack, input)).sort(byVerdictThenName)
  const real = rows.find((row) => !row.sample)
  return {
    at: input.now.toISOString(),
    hosts: input.hosts.map(hostCard),
    rows,
    worst: real?.verdict ?? null,
  }
}

function rowOf(stack: StoredStack, { lastRuns, sprints, now }: BoardInput): BoardRow {
  const { verdict, sentence, services } = judgeStoredStack(stack, now)
  return {
    slug: stack.slug,
    name: stack.name,
    hostName: stack.host.name,
    sample: stack.host.sample,
    defined: stack.definition !== null,
    verdict,
    sentence,
    squares: services.map(({ name, verdict, reason }) => ({ service: name, verdict, reason })),
    observedAt: seenAtOf(stack),
    lastRun: lastRuns.get(stack.slug) ?? null,
    sprint: sprints.get(stack.slug) ?? null,
  }
}

function byVerdictThenName(a: BoardRow, b: BoardRow): number {
  return worstFirst(a.verdict, b.verdict) || a.name.localeCompare(b.name, 'en', { numeric: true })
}
