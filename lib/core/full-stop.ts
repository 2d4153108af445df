/** Maps a clause to a sentence: with a full stop, unless it ends with a mark of its own. */
export function fullStop(clause: string): string {
  return /[.!?…]$/.test(clause) ? clause : `${clause}.`
}
