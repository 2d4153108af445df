const UNITS: [string, number][] = [
  ['TiB', 1024 ** 4],
  ['TB', 1000 ** 4],
  ['GiB', 1024 ** 3],
  ['GB', 1000 ** 3],
  ['MiB', 1024 ** 2],
  ['MB', 1000 ** 2],
  ['KiB', 1024],
  ['kB', 1000],
  ['B', 1],
]

/** A figure and a unit of bytes, such as `300MB` or `1.5GiB`. */
export const SIZE = /^(\d{1,15}(?:\.\d{1,3})?) ?((?:[KkMmGgTt][Ii]?)?[Bb])$/

/** Maps a size such as `300MB` (millions) or `1.5GiB` (powers of 1,024) to whole bytes; null where it is none, or over 1,000 TB. */
export function readSize(text: string): number | null {
  const [, figure, unit] = SIZE.exec(text) ?? []
  const length = UNITS.find(([name]) => name.toLowerCase() === unit?.toLowerCase())?.[1]
  if (figure === undefined || length === undefined) return null
  const bytes = Math.round(Number(figure) * length)
  return bytes <= 1000 ** 5 ? bytes : null
}

/** Maps whole bytes to the text that `readSize` reads back, in the largest unit that needs no fraction. */
export function sizeText(bytes: number): string {
  const [unit, length] = UNITS.find(([, each]) => bytes >= each && bytes % each === 0) ?? ['B', 1]
  return `${bytes / length}${unit}`
}
