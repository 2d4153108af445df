/** A position in a compose file; line and column count from 1. */
export type Place = { file: string; line: number; column: number }

/** One thing wrong with the files, in plain words, and where it is. */
export type Trouble = Place & { message: string }

/** What reading files found wrong so far. */
export type Troubles = {
  add: (at: Place, message: string) => void
  list: () => Trouble[]
}

const MOST = 50

/** An empty list of troubles; it keeps the first 50, one for each place, and lists them in the order of the files. */
export function collectTroubles(): Troubles {
  const found = new Map<string, Trouble>()
  return {
    add({ file, line, column }, message) {
      // Troubles of a whole file share its first character.
      const key = JSON.stringify([file, line, column, line === 1 && column === 1 ? message : ''])
      if (found.size < MOST && !found.has(key)) found.set(key, { file, line, column, message })
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
