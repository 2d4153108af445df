import { EngineRefused } from '#lib/core/engine-refused.ts'
import { type Asking, ask } from './ask.ts'
import type { Client } from './client.ts'
import { isContainerId } from './is-container-id.ts'
import { refusable } from './refusal.ts'

// A kill takes a moment, and the engine one more to say so.
const AFTER_GRACE_MS = 10_000

/** Asks a container to stop and has it killed after `graceMs`; throws EngineRefused with the engine's words. */
export async function stopContainer(
  client: Client,
  asking: Asking,
  id: string,
  graceMs: number,
): Promise<void> {
  if (!isContainerId(id)) throw new EngineRefused('It cannot be stopped: the container is gone.')
  const deadlineMs = graceMs + AFTER_GRACE_MS
  const query = { t: Math.ceil(graceMs / 1000) }
  await ask({ ...asking, deadlineMs }, (signal) =>
    refusable('It cannot be stopped', () => client.post(`/containers/${id}/stop`, signal, { query })),
  )
}

/** Starts a container; throws EngineRefused with the engine's words, such as of a port that is taken. */
export async function startContainer(client: Client, id: string, signal: AbortSignal): Promise<void> {
  if (!isContainerId(id)) throw new EngineRefused('It cannot be started: the container is gone.')
  await refusable('It cannot be started', () => client.post(`/containers/${id}/start`, signal))
}
