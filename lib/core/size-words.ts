const UNITS = ['kB', 'MB', 'GB', 'TB']

/** Says a size given in bytes as Docker does, in powers of 1,000: `512 B`, `7.4 MB`, `1.2 GB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${Math.max(0, Math.round(bytes))} B`
  const power = Math.min(UNITS.length, Math.floor(Math.log10(bytes) / 3))
  const size = bytes / 1000 ** power
  const unit = UNITS[power - 1] ?? ''
  return `${size < 100 ? Math.round(size * 10) / 10 : Math.round(size)} ${unit}`
}
