import type { Symptoms } from '#lib/core/symptoms.ts'

/** The engine's words on why it could not start a container that is not up now; null where it said nothing. */
export function engineRefusal({ container }: Pick<Symptoms, 'container'>): string | null {
  if (!container || container.state === 'running' || container.state === 'paused') return null
  const words = container.error.trim()
  return words === '' ? null : words
}
