import { nearest } from '#lib/core/nearest.ts'
import { saidName } from '#lib/core/said-name.ts'
import { Refusal } from '#lib/yaml/budget.ts'
import { said } from '#lib/yaml/said.ts'
import { type Branch, branch, type Entry, type Leaf, type Tree, valueAt } from '#lib/yaml/tree.ts'
import { startOf } from '#lib/yaml/trouble.ts'
import { mayBeKept } from '../fields/may-be-kept.ts'
import { folderOf } from '../files/file-source.ts'
import { LIMITS } from '../limits.ts'
import type { Variables } from '../variables/variables.ts'
import { type Loading, loadDocuments } from './loading.ts'
import { mergeBranches, mergeTrees } from './merge-trees.ts'

/** The services of one file, and where its relative paths start. */
type Scope = { file: string; folder: string; variables: Variables; services: Branch; done: Map<string, Tree> }

type Link = { file: string; service: string }

type Base = { service: Leaf; file: Leaf | null }

/** Replaces each service of a document that extends another by the two merged; troubles for cycles and for what is not there. */
export async function resolveExtends(
  loading: Loading,
  document: Branch,
  file: string,
  folder: string,
  variables: Variables,
): Promise<Branch> {
  const services = valueAt(document, 'services')
  if (services?.kind !== 'map') return document
  const scope: Scope = { file, folder, variables, services, done: new Map() }
  const resolved = new Map<string, Entry>()
  for (const [name, { at, value }] of services.entries)
    resolved.set(name, { at, value: await extended(loading, scope, name, value, []) })
  const entries = new Map(document.entries)
  entries.set('services', { at: services.at, value: { ...services, entries: resolved } })
  return { ...document, entries }
}

async function extended(
  loading: Loading,
  scope: Scope,
  name: string,
  own: Tree,
  trail: Link[],
): Promise<Tree> {
  const done = scope.done.get(name)
  if (done) return done
  const base = baseOf(own)
  if (own.kind !== 'map' || base === null) return own
  const link = { file: scope.file, service: name }
  if (isCircle(loading, base, [...trail, link])) return own
  const found = await findBase(loading, scope, base)
  if (found === null) return own
  const parent = await extended(loading, found.scope, base.service.text, found.service, [...trail, link])
  const child = branch(own.at, new Map([...own.entries].filter(([key]) => key !== 'extends')))
  const merged = mergeTrees(parent, { ...child, tag: own.tag }, ['services', name], loading)
  scope.done.set(name, merged)
  return merged
}

function isCircle(loading: Loading, base: Base, trail: Link[]): boolean {
  if (trail.length > LIMITS.chain)
    throw new Refusal(base.service.at, `Services extend each other over more than ${LIMITS.chain} steps.`)
  const last = trail.at(-1)
  const first = trail.findIndex(({ file, service }) => file === last?.file && service === last.service)
  if (first === trail.length - 1) return false
  const circle = trail.slice(first).map(({ service }) => service)
  loading.troubles.add(base.service.at, `\`extends\` goes in a circle: ${circle.join(' → ')}.`)
  return true
}

function baseOf(service: Tree): Base | null {
  const extending = valueAt(service, 'extends')
  if (extending?.kind === 'leaf') return { service: extending, file: null }
  const [name, file] = [valueAt(extending, 'service'), valueAt(extending, 'file')]
  if (name?.kind !== 'leaf') return null
  return { service: name, file: file?.kind === 'leaf' ? file : null }
}

async function findBase(
  loading: Loading,
  scope: Scope,
  base: Base,
): Promise<{ scope: Scope; service: Tree } | null> {
  const there = base.file === null ? scope : await scopeOf(loading, scope, base.file)
  if (there === null) return null
  const service =
    valueAt(there.services, base.service.text) ?? there.services.entries.get(base.service.text)?.value
  if (service) return { scope: there, service }
  loading.troubles.add(base.service.at, () => {
    const hint = nearest(base.service.text, there.services.entries.keys())
    return `${saidName(there.file)} has no service ${said(base.service)} to extend.${hint}`
  })
  return null
}

async function scopeOf(loading: Loading, scope: Scope, file: Leaf): Promise<Scope | null> {
  if (!mayBeKept(file, 'extends.file', loading.troubles)) return null
  const name = loading.source.locate(scope.folder, file.text)
  if (name === scope.file) return scope
  const documents = await loadDocuments(loading, name, scope.variables, file.at)
  if (documents === null) return null
  const model = documents.reduce(
    (base, over) => mergeBranches(base, over, [], loading),
    branch(startOf(name)),
  )
  const services = valueAt(model, 'services')
  const found = services?.kind === 'map' ? services : branch(startOf(name))
  return { file: name, folder: folderOf(name), variables: scope.variables, services: found, done: new Map() }
}
