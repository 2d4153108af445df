import type { Trouble } from '#lib/yaml/trouble.ts'
import type { ComposeInput } from '../compose-input.ts'
import { LIMITS } from '../limits.ts'
import type { Variables } from '../variables/variables.ts'
import { baseFirst } from './base-first.ts'
import type { FileSource } from './file-source.ts'
import { folderFiles } from './folder-files.ts'
import { givenFiles } from './given-files.ts'
import { isEnvFile } from './known-names.ts'
import { overridesBeside } from './overrides-beside.ts'
import { type PlaceOnServer, placeOnServer } from './place-on-server.ts'
import { referencedFiles } from './referenced-files.ts'

/** Where to read, what the folder is called, and which files are the layers: the base first, then its overrides. */
type Chosen = {
  ok: true
  source: FileSource
  folder: string | null
  names: (variables: Variables) => Promise<string[]>
}

/** Maps what a person gave to the files to read, or to why there are none. */
export async function chooseFiles({
  files,
}: ComposeInput): Promise<Chosen | { ok: false; trouble: Trouble }> {
  if (Array.isArray(files)) return chooseGiven(files)
  const place = await placeOnServer(files.path)
  if (!place.ok)
    return { ok: false, trouble: { file: files.path, line: 1, column: 1, message: place.message } }
  return chooseOnServer(place, files.overrides)
}

function chooseGiven(
  files: readonly { name: string; content: string }[],
): Chosen | { ok: false; trouble: Trouble } {
  const names = files.map(({ name }) => name)
  const refused = (message: string, file = names[0] ?? 'compose.yaml') => ({
    ok: false as const,
    trouble: { file, line: 1, column: 1, message },
  })
  if (files.every(({ name }) => isEnvFile(name))) return refused('No compose file was given.')
  if (files.length > LIMITS.files) return refused(`More than ${LIMITS.files} files were given.`)
  const source = givenFiles(files)
  const keys = names.map((name) => source.locate('.', name))
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) return refused('Two of the given files have this name.', twice)
  return {
    ok: true,
    source,
    folder: null,
    async names(variables) {
      const [base = '', ...others] = baseFirst(keys.filter((key) => !isEnvFile(key)))
      const referenced =
        others.length === 0 ? new Set() : await referencedFiles(source, [base, ...others], variables)
      return [base, ...others.filter((name) => !referenced.has(name))]
    },
  }
}

function chooseOnServer(
  place: Extract<PlaceOnServer, { ok: true }>,
  overrides: readonly string[] | undefined,
): Chosen {
  const source = folderFiles(place.root)
  const named = overrides?.map((override) => source.locate('.', override))
  return {
    ok: true,
    source,
    folder: place.folder,
    async names(variables) {
      const files = place.isFolder ? variables.get('COMPOSE_FILE') : undefined
      if (named !== undefined) return [place.base, ...named]
      if (files)
        return files
          .split(variables.get('COMPOSE_PATH_SEPARATOR') || ':')
          .map((file) => source.locate('.', file))
      return [place.base, ...(await overridesBeside(source, place.base))]
    },
  }
}
