import type { ContainerState } from '#lib/core/observation.ts'

// The second half are podman's words.
const STATES: Record<string, ContainerState> = {
  created: 'created',
  running: 'running',
  paused: 'paused',
  restarting: 'restarting',
  removing: 'removing',
  exited: 'exited',
  dead: 'dead',
  configured: 'created',
  initialized: 'created',
  stopping: 'running',
  stopped: 'exited',
}

/** Maps the engine's word for a container's state to ours; null for a word that no engine we know says. */
export function stateOf(word: string): ContainerState | null {
  return Object.hasOwn(STATES, word) ? (STATES[word] ?? null) : null
}
