import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'

export type Import = { file: string; line: number; target: string }

const STATEMENT = /(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)'([^']+)'/g
const LEFT_OUT = /(\.test\.tsx?|\.fixture\.ts)$/

/** Lists every import of the TypeScript files under the given folders of `root`, tests left out. */
export function importsUnder(root: string, folders: string[]): Import[] {
  return folders.flatMap((folder) => filesUnder(join(root, folder))).flatMap((file) => importsOf(root, file))
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !LEFT_OUT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

function importsOf(root: string, file: string): Import[] {
  const path = relative(root, file).split(sep).join('/')
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(STATEMENT)].map((match) => ({
        file: path,
        line: index + 1,
        target: resolve(path, match[1] ?? ''),
      })),
    )
}

/** Maps an import's words to a path from the project's folder, or to a package as it is written. */
function resolve(file: string, words: string): string {
  if (words.startsWith('#')) return words.slice(1)
  if (words.startsWith('.')) return posix.normalize(posix.join(dirname(file), words))
  return words
}
