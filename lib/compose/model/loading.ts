import { type Budget, openBudget, Refusal } from '#lib/yaml/budget.ts'
import { type Dialect, parseYaml } from '#lib/yaml/parse-yaml.ts'
import type { Branch } from '#lib/yaml/tree.ts'
import { collectTroubles, type Place, type Troubles } from '#lib/yaml/trouble.ts'
import type { FileSource } from '../files/file-source.ts'
import { LIMITS } from '../limits.ts'
import { checkShapes } from '../shape/check-shapes.ts'
import { interpolateTree } from '../variables/interpolate-tree.ts'
import type { Variables } from '../variables/variables.ts'

const COMPOSE: Dialect = {
  tags: new Map([
    ['!reset', 'reset'],
    ['!override', 'override'],
  ]),
  notAMap: 'A compose file is a map with `services` in it; this is something else.',
  unknownTag: 'A compose file knows the tags `!reset` and `!override` only.',
}

/** One reading of one definition: its files, what it may still cost, and what it found wrong. */
export type Loading = {
  source: FileSource
  budget: Budget
  troubles: Troubles
  /** Names of the files read, in order. */
  read: Set<string>
  /** Names of variables that an env file made of a secret one's value. */
  made: Set<string>
  kept: Map<Variables, Map<string, Branch[] | null>>
  loads: number
  /** A file could not be read: what it would have said is unknown, so later questions would only mislead. */
  broken: boolean
}

/** Begins to read a definition from the given files. */
export function openLoading(source: FileSource): Loading {
  return {
    source,
    budget: openBudget(),
    troubles: collectTroubles(),
    read: new Set(),
    made: new Set(),
    kept: new Map(),
    loads: 0,
    broken: false,
  }
}

/** Reads a file's text; null when it cannot be read, which goes to `troubles` at the place that asked for it. */
export async function loadText(loading: Loading, name: string, at: Place): Promise<string | null> {
  loading.loads += 1
  if (loading.loads > LIMITS.files)
    throw new Refusal(at, `More than ${LIMITS.files} files belong to this definition.`)
  const text = await loading.source.read(name)
  if (!text.ok) {
    loading.broken = true
    loading.troubles.add(at, `\`${name}\` ${text.message}`)
    return null
  }
  loading.read.add(name)
  loading.budget.spend('text', Buffer.byteLength(text.text), at)
  return text.text
}

/** Reads a compose file's documents, checked and with variables filled in; null when it cannot be used. */
export async function loadDocuments(
  loading: Loading,
  name: string,
  variables: Variables,
  at: Place,
): Promise<Branch[] | null> {
  const kept = loading.kept.get(variables) ?? new Map<string, Branch[] | null>()
  loading.kept.set(variables, kept)
  const known = kept.get(name)
  if (known !== undefined) return known
  const text = await loadText(loading, name, at)
  const documents = text === null ? null : documentsOf(loading, name, text, variables)
  kept.set(name, documents)
  return documents
}

function documentsOf(loading: Loading, name: string, text: string, variables: Variables): Branch[] | null {
  const { budget, troubles, made } = loading
  const documents = parseYaml(name, text, { budget, troubles, dialect: COMPOSE })
  loading.broken ||= documents === null
  const filled =
    documents?.map((document) => interpolateTree(document, { variables, made, budget, troubles })) ?? null
  for (const document of filled ?? []) checkShapes(document, troubles)
  return filled
}
