import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import { BASE_NAMES } from './known-names.ts'

/** `root` is a real path, `base` a name in it, `folder` what the person calls it. */
export type PlaceOnServer =
  | { ok: true; root: string; base: string; folder: string; isFolder: boolean }
  | { ok: false; message: string }

/** Maps a path a person typed, of a compose file or of a folder with one, to the folder and the file in it. */
export async function placeOnServer(path: string): Promise<PlaceOnServer> {
  const typed = path.trim()
  if (!isAbsolute(typed) || typed.includes('\u0000'))
    return refused('Give the full path of a compose file or of its folder, from `/` on.')
  try {
    const plain = resolve(typed)
    const isFolder = (await stat(plain)).isDirectory()
    const folder = isFolder ? plain : dirname(plain)
    const root = await realpath(folder)
    const base = isFolder ? await baseIn(root) : basename(plain)
    if (base === null)
      return refused(`This folder holds none of ${BASE_NAMES.map((name) => `\`${name}\``).join(', ')}.`)
    return { ok: true, root, base, folder: basename(folder), isFolder }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EACCES' || code === 'EPERM')
      return refused('Rollcall may not read here; give its user the right to.')
    return refused('Nothing is at this path on the server.')
  }
}

async function baseIn(root: string): Promise<string | null> {
  for (const name of BASE_NAMES) {
    const found = await stat(join(root, name)).catch(() => null)
    if (found !== null) return name
  }
  return null
}

function refused(message: string): PlaceOnServer {
  return { ok: false, message }
}
