import { Refusal } from '#lib/yaml/budget.ts'
import { type Branch, branch, type Entry, type Leaf, type Tree, valueAt } from '#lib/yaml/tree.ts'
import { mayBeKept } from '../fields/may-be-kept.ts'
import { folderOf } from '../files/file-source.ts'
import { LIMITS } from '../limits.ts'
import { parseDotenv } from '../variables/parse-dotenv.ts'
import type { Variables } from '../variables/variables.ts'
import { type Layers, loadLayers } from './load-layers.ts'
import { type Loading, loadText } from './loading.ts'

const SECTIONS = ['services', 'networks', 'volumes', 'secrets', 'configs', 'models']

/** Adds what a document includes to it; a name that both declare is a trouble, for neither wins. */
export async function resolveIncludes(
  loading: Loading,
  document: Branch,
  file: string,
  layers: Layers,
): Promise<Branch> {
  const includes = valueAt(document, 'include')
  if (includes?.kind !== 'list') return document
  if (layers.trail.length >= LIMITS.chain)
    throw new Refusal(includes.at, `Files include each other over more than ${LIMITS.chain} steps.`)
  let model = document
  for (const include of includes.items) {
    const included = await loadInclude(loading, include, file, layers)
    if (included) model = imported(loading, model, included, include)
  }
  return model
}

async function loadInclude(
  loading: Loading,
  include: Tree,
  file: string,
  layers: Layers,
): Promise<Branch | null> {
  const paths = textsOf(include.kind === 'map' ? valueAt(include, 'path') : include)
  if (paths.length === 0) {
    loading.troubles.add(include.at, 'An include names a file, or has a `path`.')
    return null
  }
  const places = [
    ...paths,
    ...['env_file', 'project_directory'].flatMap((key) => textsOf(valueAt(include, key))),
  ]
  if (!places.every((place) => mayBeKept(place, 'include', loading.troubles))) return null
  if (paths.some((path) => isRemote(loading, path))) return null
  const names = paths.map((path) => loading.source.locate(layers.folder, path.text))
  const trail = [...layers.trail, file]
  const again = names.find((name) => trail.includes(name))
  if (again !== undefined) {
    loading.troubles.add(
      include.at,
      `\`include\` goes in a circle: ${[...trail.slice(trail.indexOf(again)), again].join(' → ')}.`,
    )
    return null
  }
  const [first] = textsOf(valueAt(include, 'project_directory'))
  const folder = first ? loading.source.locate(layers.folder, first.text) : folderOf(names[0] ?? '')
  const variables = await includedVariables(loading, include, folder, layers)
  return loadLayers(loading, { names, folder, variables, at: paths[0]?.at ?? include.at, trail })
}

// What the including project sets wins over the included file's own `.env`.
async function includedVariables(
  loading: Loading,
  include: Tree,
  folder: string,
  layers: Layers,
): Promise<Variables> {
  const given = textsOf(valueAt(include, 'env_file')).filter(({ text }) => text !== '/dev/null')
  const variables = new Map<string, string>()
  const add = (name: string, text: string) => {
    const found = parseDotenv(name, text, layers.variables, loading.troubles, loading.made)
    for (const [key, value] of found) variables.set(key, value)
  }
  for (const file of given) {
    const name = loading.source.locate(layers.folder, file.text)
    const text = await loadText(loading, name, file.at)
    if (text !== null) add(name, text)
  }
  if (valueAt(include, 'env_file') === undefined && folder !== layers.folder) {
    const name = loading.source.locate(folder, '.env')
    const beside = folderOf(name) === folder ? await loading.source.read(name) : null
    if (beside?.ok) {
      loading.read.add(name)
      add(name, beside.text)
    }
  }
  return new Map([...variables, ...layers.variables])
}

function imported(loading: Loading, model: Branch, included: Branch, include: Tree): Branch {
  const entries = new Map(model.entries)
  for (const section of SECTIONS) {
    const theirs = valueAt(included, section)
    if (theirs?.kind !== 'map') continue
    const ours = valueAt(model, section)
    const all = new Map<string, Entry>(ours?.kind === 'map' ? ours.entries : [])
    loading.budget.spend('nodes', all.size + theirs.entries.size, include.at)
    for (const [name, entry] of theirs.entries) {
      const first = all.get(name)
      if (!first) all.set(name, entry)
      else if (section === 'services' && !samePlace(first, entry))
        loading.troubles.add(include.at, conflict(name, first, entry))
    }
    entries.set(section, { at: theirs.at, value: branch(ours?.at ?? theirs.at, all) })
  }
  return { ...model, entries }
}

// One file may be included by several others.
function samePlace(first: Entry, second: Entry): boolean {
  return (
    first.at.file === second.at.file &&
    first.at.line === second.at.line &&
    first.at.column === second.at.column
  )
}

function conflict(name: string, first: Entry, second: Entry): string {
  return `The included service \`${name}\` (\`${second.at.file}\`, line ${second.at.line}) is also declared in \`${first.at.file}\`, line ${first.at.line}.`
}

function textsOf(tree: Tree | undefined): Leaf[] {
  if (tree?.kind === 'list') return tree.items.filter((item) => item.kind === 'leaf')
  return tree?.kind === 'leaf' && tree.text !== '' ? [tree] : []
}

function isRemote(loading: Loading, { at, text }: Leaf): boolean {
  const remote = /^(?:[a-z+]+:\/\/|git@)|\.git(?:#|$)|^oci:/i.test(text)
  if (remote)
    loading.troubles.add(at, 'Files from other machines are not fetched; include a file of this folder.')
  return remote
}
