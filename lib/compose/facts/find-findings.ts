import type { ComposeFinding, ServiceDefinition } from '#lib/core/stack.ts'
import { type Branch, type Entry, valueAt } from '#lib/yaml/tree.ts'
import type { Place } from '#lib/yaml/trouble.ts'
import { placeWords } from './place-words.ts'
import { SERVICE_RULES } from './service-rules.ts'

/** Lists what is to be remarked on in compose files, each by its rule and its place, in the files' order of services. */
export function findFindings(model: Branch, services: readonly ServiceDefinition[]): ComposeFinding[] {
  const version = model.entries.get('version')
  const declared = valueAt(model, 'services')
  const entries = declared?.kind === 'map' ? declared.entries : new Map<string, Entry>()
  return [
    ...(version === undefined ? [] : [finding('obsolete-version', '', OBSOLETE, version.at)]),
    ...services.flatMap((service) => {
      const entry = entries.get(service.name)
      return entry === undefined ? [] : ofService(service, entry)
    }),
  ]
}

const OBSOLETE = '`version` is obsolete: Compose ignores it; leave it out'

function ofService(service: ServiceDefinition, { at, value }: Entry): ComposeFinding[] {
  return SERVICE_RULES.flatMap(({ rule, find }) =>
    find(service, value).map((found) => finding(rule, service.name, found.words, found.at ?? at)),
  )
}

function finding(rule: string, service: string, words: string, at: Place): ComposeFinding {
  return { rule, service, words, place: placeWords(at) }
}
