import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'

const FILES = ['.env.example', '.env.sample', '.env.template', '.env.dist']
const MOST_BYTES = 256 * 1024
const MOST_NAMES = 1_000

// A name that stands in a comment, as `# PORT=8080`, is shown to whoever reads the example.
const ASSIGNMENT = /^[ \t]*(?:#[ \t]*)?(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]{0,199})[ \t]*=/gm

/** Maps a folder to the names in its `.env.example` (or `.env.sample`, `.env.template`, `.env.dist`), without values; null where there is none. */
export async function exampleNames(folder: string): Promise<{ file: string; names: string[] } | null> {
  for (const file of FILES) {
    const text = await textOf(join(folder, file))
    if (text === null) continue
    const names = [...text.matchAll(ASSIGNMENT)].map((match) => match[1] ?? '')
    return { file, names: [...new Set(names)].slice(0, MOST_NAMES) }
  }
  return null
}

// Opening a pipe would wait for a writer; a link could lead to any file of the server.
async function textOf(path: string): Promise<string | null> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    try {
      if (!(await file.stat()).isFile()) return null
      const { bytesRead, buffer } = await file.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0)
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}
