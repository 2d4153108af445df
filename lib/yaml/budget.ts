import type { Place, Trouble } from './trouble.ts'

/** What reading YAML may cost, over all files that belong together. */
export const LIMITS = {
  words: 400_000,
  nodes: 100_000,
  documents: 50,
  depth: 100,
  allText: 8 * 1024 * 1024,
}

/** Reading stopped at once: going on would cost too much, or could not end. */
export class Refusal extends Error {
  readonly trouble: Trouble
  constructor(at: Place, message: string) {
    super(message)
    this.name = 'Refusal'
    this.trouble = { file: at.file, line: at.line, column: at.column, message }
  }
}

type Cost = 'nodes' | 'words' | 'text'

export type Budget = { spend: (cost: Cost, amount: number, at: Place) => void }

const said = (share: number): Record<Cost, string> => ({
  nodes: `The files hold more than ${(LIMITS.nodes * share).toLocaleString('en')} values once aliases, includes and extends are followed; Rollcall reads no more.`,
  words: `The files hold more than ${(LIMITS.words * share).toLocaleString('en')} words; Rollcall reads no more.`,
  text: `The files grow beyond ${(LIMITS.allText * share) / 1024 ** 2} MiB once variables are filled in; Rollcall reads no more.`,
})

/** What is left to spend on one definition, or on a share of it; spending beyond it throws a Refusal. */
export function openBudget(share = 1): Budget {
  const left: Record<Cost, number> = {
    nodes: LIMITS.nodes * share,
    words: LIMITS.words * share,
    text: LIMITS.allText * share,
  }
  return {
    spend(cost, amount, at) {
      left[cost] -= amount
      if (left[cost] < 0) throw new Refusal(at, said(share)[cost])
    },
  }
}
