import { type Tree, valueAt } from '#lib/yaml/tree.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'
import { leavesOf } from './leaves.ts'

const LONGEST = 200

/** Maps a service's `environment` to the names in it, sorted; the values stay here. */
export function readEnvironmentNames(service: Tree, troubles: Troubles): string[] {
  const environment = valueAt(service, 'environment')
  const names = environment?.kind === 'map' ? [...environment.entries.keys()] : listed(environment, troubles)
  return [...new Set(names.map((name) => name.slice(0, LONGEST)))].sort()
}

// A name is taken as it is written: a variable in it could carry a value.
function listed(environment: Tree | undefined, troubles: Troubles): string[] {
  return leavesOf(environment, 'environment', troubles).map(({ written }) => written.split('=')[0] ?? '')
}
