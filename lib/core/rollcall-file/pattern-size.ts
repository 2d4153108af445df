/** Measures what compiling a pattern costs, in steps of the machine RE2 makes of it: repetitions with a number multiply what they repeat. */
export function patternSize(source: string): number {
  // Of each open group: what came before its last piece, and that piece, which a repetition may follow.
  const open: { before: number; last: number }[] = []
  let here = { before: 0, last: 0 }
  for (const [piece] of source.matchAll(PIECE)) {
    const times = /^\{(\d+)(?:,(\d*))?\}$/.exec(piece)
    if (times) here.last *= Math.max(1, Number(times[1]), Number(times[2] ?? 0))
    else if (piece === '(') {
      open.push(here)
      here = { before: 0, last: 0 }
    } else if (piece === ')') {
      const outer = open.pop() ?? { before: 0, last: 0 }
      here = { before: outer.before + outer.last, last: here.before + here.last + 1 }
    } else here = { before: here.before + here.last, last: 1 }
  }
  return open.reduce((total, { before, last }) => total + before + last, here.before + here.last)
}

const PIECE = /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|[\s\S]/g
