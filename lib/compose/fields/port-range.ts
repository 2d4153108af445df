/** Whole ports, both ends included. */
export type PortRange = { from: number; to: number }

/** Maps `80` or `3000-3005` to a range; null when it is neither, or beyond 65535. Port 0 is the published one the engine chooses. */
export function portRange(text: string, least = 1): PortRange | null {
  const [, first, last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? []
  if (first === undefined || last === undefined) return null
  const range = { from: Number(first), to: Number(last) }
  return range.from >= least && range.to <= 65_535 && range.from <= range.to ? range : null
}

/** How many ports a range holds. */
export function rangeLength({ from, to }: PortRange): number {
  return to - from + 1
}
