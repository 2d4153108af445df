import { posix } from 'node:path'
import { BASE_NAMES } from './known-names.ts'

/** Puts the file that Compose would take as the base in front, and keeps the others in their order; uploads come in any order. */
export function baseFirst(names: readonly string[]): string[] {
  const shallow = names.toSorted((a, b) => a.split('/').length - b.split('/').length)
  const base = shallow.find((name) => BASE_NAMES.includes(posix.basename(name))) ?? names[0]
  return base === undefined ? [] : [base, ...names.filter((name) => name !== base)]
}
