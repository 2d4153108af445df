import type { ContainerObservation } from '#lib/core/observation.ts'

/** Where a container stands: in networks of its own, in the host's, in another container's, or in none. */
export type Networks =
  | { mode: 'own'; names: string[] }
  | { mode: 'host' }
  | { mode: 'none' }
  | { mode: 'another container'; names: string[] }

const DEFAULT_BRIDGE = ['', 'default', 'bridge']

/** Maps a container to the networks it is in; the engine's default bridge is named `bridge`. */
export function networksOf({ networkMode, addresses }: ContainerObservation): Networks {
  const names = addresses.map(({ network }) => network)
  if (networkMode === 'host' || names.includes('host')) return { mode: 'host' }
  if (networkMode.startsWith('container:')) return { mode: 'another container', names }
  if (networkMode === 'none') return { mode: 'none' }
  if (names.length > 0) return { mode: 'own', names: [...new Set(names)] }
  return { mode: 'own', names: [DEFAULT_BRIDGE.includes(networkMode) ? 'bridge' : networkMode] }
}
