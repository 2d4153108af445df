import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Hashes names and contents of the files under `places` (files or folders, relative to `root`); tests do not count. */
export function fingerprint(root: string, places: string[]): string {
  const hash = createHash('sha256')
  for (const file of places.flatMap((place) => filesUnder(root, place))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(root: string, place: string): string[] {
  const path = join(root, place)
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return /\.(test|fixture)\.tsx?$/.test(place) ? [] : [place]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(root, `${place}/${name}`))
}
