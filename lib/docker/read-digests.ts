import type { Client } from './client.ts'
import { statusOf } from './engine-problem.ts'
import { rawImage } from './raw-engine.ts'

/** Reads an image's `repository@sha256:…` names; none when the engine does not know the image any more. */
export async function readDigests(
  client: Client,
  imageId: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  try {
    const raw = await client.json(`/images/${encodeURIComponent(imageId)}/json`, signal)
    return rawImage.parse(raw).RepoDigests ?? []
  } catch (error) {
    // An image can be removed by force while its container runs; that must not hide the container.
    if (statusOf(error) !== null) return []
    throw error
  }
}
