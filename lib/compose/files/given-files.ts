import { posix } from 'node:path'
import { baseFirst } from './base-first.ts'
import { checkText } from './check-text.ts'
import { type FileSource, joinName } from './file-source.ts'

export type GivenFile = { name: string; content: string }

/** Files that were pasted or uploaded, found by name; where folders were lost on the way, by the last part of the name. */
export function givenFiles(files: readonly GivenFile[]): FileSource {
  const texts = new Map(files.map(({ name, content }) => [joinName('.', name), content]))
  const names = [...texts.keys()]
  const [base] = baseFirst(names)
  // What another folder's base or `.env` is called says nothing about which file is meant.
  const flat = names.filter((name) => name !== base && name !== '.env' && !name.includes('/'))
  return {
    locate(folder, reference) {
      const name = joinName(folder, reference)
      const last = posix.basename(name)
      return !texts.has(name) && flat.includes(last) ? last : name
    },
    async read(name) {
      const text = texts.get(name)
      return text === undefined
        ? { ok: false, absent: true, message: 'is not among the given files.' }
        : checkText(text)
    },
  }
}
