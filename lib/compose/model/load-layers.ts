import { type Branch, branch } from '#lib/yaml/tree.ts'
import { type Place, startOf } from '#lib/yaml/trouble.ts'
import type { Variables } from '../variables/variables.ts'
import { type Loading, loadDocuments } from './loading.ts'
import { mergeBranches } from './merge-trees.ts'
import { resolveExtends } from './resolve-extends.ts'
import { resolveIncludes } from './resolve-includes.ts'

/** A base file and its overrides, in order. `trail` names the files whose include led here. */
export type Layers = {
  names: string[]
  folder: string
  variables: Variables
  at: Place | null
  trail: string[]
}

/** Merges a base file and its overrides into one model; each file's own extends and includes are followed first. */
export async function loadLayers(loading: Loading, layers: Layers): Promise<Branch> {
  let model = branch(startOf(layers.names[0] ?? ''))
  for (const name of layers.names) {
    const documents = (await loadDocuments(loading, name, layers.variables, layers.at ?? startOf(name))) ?? []
    for (const document of documents) {
      const whole = await resolveIncludes(loading, document, name, layers)
      const extended = await resolveExtends(loading, whole, name, layers.folder, layers.variables)
      model = mergeBranches(model, extended, [], loading)
    }
  }
  return model
}
