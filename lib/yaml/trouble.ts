import type { Trouble } from '#lib/core/trouble.ts'

export type { Trouble } from '#lib/core/trouble.ts'

/** A position in a file; line and column count from 1. */
export type Place = { file: string; line: number; column: number }

/** What reading files found wrong so far. A message given as a function is only made when it is kept. */
export type Troubles = {
  add: (at: Place, message: string | (() => string)) => void
  list: () => Trouble[]
}

/** There are so many troubles that reading stopped. */
export class TooManyTroubles extends Error {}

const MOST = 50

/** An empty list of troubles, one for each place, listed in the order of the files; the 51st throws TooManyTroubles. */
export function collectTroubles(): Troubles {
  const found = new Map<string, Trouble>()
  return {
    add({ file, line, column }, given) {
      // Troubles of a whole file share its first character.
      const isWhole = line === 1 && column === 1
      const place = JSON.stringify([file, line, column])
      if (!isWhole && found.has(place)) return
      if (found.size >= MOST) throw new TooManyTroubles()
      const message = typeof given === 'string' ? given : given()
      found.set(isWhole ? place + message : place, { file, line, column, message })
    },
    list() {
      const files = [...new Set([...found.values()].map(({ file }) => file))]
      const rank = ({ file }: Trouble) => files.indexOf(file)
      return [...found.values()].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column)
    },
  }
}

/** The first character of a file, where troubles of the whole file are put. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}
