/** Leaves out what is null, so that only what was given is written. */
export function given<T extends Record<string, unknown>>(
  values: T,
): { [Key in keyof T]?: Exclude<T[Key], null> } {
  const kept: { [Key in keyof T]?: Exclude<T[Key], null> } = {}
  for (const key in values) {
    const value = values[key]
    if (isGiven(value)) kept[key] = value
  }
  return kept
}

function isGiven<T>(value: T): value is Exclude<T, null> {
  return value !== null
}

/** Writes a measure by `write`; null where none was given. */
export function written(measure: number | null, write: (measure: number) => string): string | null {
  return measure === null ? null : write(measure)
}

/** Writes a number of days such as `14d`. */
export function daysText(days: number): string {
  return `${days}d`
}

/** Writes a share such as `5%`. */
export function percentText(share: number): string {
  return `${share}%`
}
