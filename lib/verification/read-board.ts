import type { BoardView } from '#lib/core/board.ts'
import { composeBoard } from '#lib/core/compose-board.ts'
import { readHosts } from '#lib/db/read/read-hosts.ts'
import { readLastRunLines } from '#lib/db/read/read-last-run-lines.ts'
import { readStacks } from '#lib/db/read/read-stacks.ts'
import { readCurrentSprints } from './read-current-sprints.ts'

/** The board as memory has it now. */
export async function readBoard(): Promise<BoardView> {
  const now = new Date()
  const [hosts, stacks, lastRuns, sprints] = await Promise.all([
    readHosts(),
    readStacks(),
    readLastRunLines(),
    readCurrentSprints(now),
  ])
  return composeBoard({ hosts, stacks, lastRuns, sprints, now })
}
