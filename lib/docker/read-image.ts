import type { Client } from './client.ts'
import { statusOf } from './engine-problem.ts'
import { type RawImage, rawImage } from './raw-engine.ts'

const NAME = /^\w[\w.:@-]*(?:\/\w[\w.:@-]*)*$/

/** Reads the engine's description of an image by its id; null when the engine does not know it any more. */
export async function readImage(
  client: Client,
  imageId: string,
  signal: AbortSignal,
): Promise<RawImage | null> {
  try {
    return rawImage.parse(await client.json(`/images/${encodeURIComponent(imageId)}/json`, signal))
  } catch (error) {
    // An image can be removed by force while its container runs; that must not hide the container.
    if (statusOf(error) !== null) return null
    throw error
  }
}

/** Whether the engine has an image of that name; a name that cannot be an image's is none. */
export async function hasImage(client: Client, name: string, signal: AbortSignal): Promise<boolean> {
  if (!NAME.test(name) || name.includes('..')) return false
  try {
    rawImage.parse(await client.json(`/images/${name}/json`, signal))
    return true
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 400) return false
    throw error
  }
}
