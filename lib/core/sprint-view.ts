import type { RunHead } from './run.ts'
import type { Sprint } from './sprint.ts'
import type { SprintPhase } from './sprint-days.ts'
import type { Tally } from './tally.ts'

/** A stack that a sprint may hold. */
export type StackChoice = { slug: string; name: string; hostName: string; sample: boolean }

/** A sprint as the list shows it. */
export type SprintLine = { sprint: Sprint; phase: SprintPhase }

/** A sprint with the latest run of each of its stacks that finished in it; null where none did. */
export type SprintView = SprintLine & {
  stacks: (StackChoice & {
    run: Pick<RunHead, 'id' | 'number' | 'verdict' | 'finishedAt'> | null
    tally: Tally
  })[]
}
