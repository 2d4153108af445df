import { Refusal } from '#lib/yaml/budget.ts'
import { type Branch, type Leaf, type Tree, valueAt } from '#lib/yaml/tree.ts'
import { startOf, TooManyTroubles } from '#lib/yaml/trouble.ts'
import { loadDocuments, openLoading } from '../model/loading.ts'
import type { Variables } from '../variables/variables.ts'
import { type FileSource, folderOf } from './file-source.ts'

/** Names those of the given files that others extend or include, and that are therefore no overrides. */
export async function referencedFiles(
  source: FileSource,
  names: readonly string[],
  variables: Variables,
): Promise<Set<string>> {
  const found = new Set<string>()
  // A reading of its own, whose troubles are dropped: the real one comes later and tells them.
  const loading = openLoading(source)
  try {
    for (const name of names) {
      const documents = (await loadDocuments(loading, name, variables, startOf(name))) ?? []
      for (const { text } of documents.flatMap(references)) {
        for (const folder of ['.', folderOf(name)]) found.add(source.locate(folder, text))
      }
    }
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof TooManyTroubles)) throw error
  }
  return found
}

function references(document: Branch): Leaf[] {
  const services = valueAt(document, 'services')
  const extending =
    services?.kind === 'map'
      ? [...services.entries.values()].map(({ value }) => valueAt(valueAt(value, 'extends'), 'file'))
      : []
  const include = valueAt(document, 'include')
  const including =
    include?.kind === 'list'
      ? include.items.flatMap((item) => (item.kind === 'map' ? [valueAt(item, 'path')] : [item]))
      : []
  return [...extending, ...including].flatMap(leaves)
}

function leaves(tree: Tree | undefined): Leaf[] {
  if (tree?.kind === 'list') return tree.items.flatMap(leaves)
  return tree?.kind === 'leaf' ? [tree] : []
}
