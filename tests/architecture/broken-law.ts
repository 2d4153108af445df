import type { Import } from './imports.ts'
import { CORE_PACKAGES, KEPT_PACKAGES, ROOMS } from './law.ts'

/** Maps an import to the sentence that says which law it breaks, or to null. */
export function brokenLaw({ file, line, target }: Import): string | null {
  const room = roomOf(file)
  if (room === null) return `${file}:${line} is in no room that the law names`
  const goal = roomOf(target)
  if (goal === null) return brokenPackageLaw(room, file, line, target)
  if (goal === room || ROOMS[room]?.includes(goal) === true) return null
  return `${file}:${line} ${room} may not import ${goal} (${target})`
}

function brokenPackageLaw(room: string, file: string, line: number, target: string): string | null {
  const name = packageOf(target)
  const keepers = KEPT_PACKAGES[name]
  if (keepers !== undefined && !keepers.some((keeper) => room === keeper || room.startsWith(`${keeper}/`))) {
    return `${file}:${line} only ${keepers.join(' and ')} may know ${name}`
  }
  if (room === 'lib/core' && !CORE_PACKAGES.includes(name))
    return `${file}:${line} decisions may not lean on ${name}`
  return null
}

function roomOf(path: string): string | null {
  const rooms = [...Object.keys(ROOMS), 'generated'].filter(
    (room) => path === room || path.startsWith(`${room}/`),
  )
  return rooms.sort((a, b) => b.length - a.length)[0] ?? null
}

function packageOf(target: string): string {
  const parts = target.split('/')
  return target.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? target)
}
