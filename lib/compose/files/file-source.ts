import { posix } from 'node:path'

export type FileText = { ok: true; text: string } | { ok: false; absent: boolean; message: string }

/** Where compose files come from. Names are paths below the base file's folder, with `/`. */
export type FileSource = {
  /** Maps a reference in a file of `folder` to the name that `read` takes. */
  locate: (folder: string, reference: string) => string
  read: (name: string) => Promise<FileText>
}

/** The folder of a named file, `.` for the base file's own. */
export function folderOf(name: string): string {
  return posix.dirname(name)
}

/** Joins a folder and a relative reference to a plain name; one that starts with `..` lies outside. */
export function joinName(folder: string, reference: string): string {
  return posix.normalize(posix.join(folder, reference.replaceAll('\\', '/')))
}

/** True for a name that leads out of the base file's folder. */
export function isOutside(name: string): boolean {
  return name === '..' || name.startsWith('../') || posix.isAbsolute(name)
}

export const OUTSIDE = 'lies outside the folder of the base file; only files inside it are read.'
