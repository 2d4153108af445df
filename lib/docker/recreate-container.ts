import { EngineRefused } from '#lib/core/engine-refused.ts'
import { type Asking, ask } from './ask.ts'
import type { Client } from './client.ts'
import { statusOf } from './engine-problem.ts'
import { isContainerId } from './is-container-id.ts'
import { type RawRecipe, rawCreated, rawRecipe, recipeOf } from './recipe.ts'
import { refusable, saidIn } from './refusal.ts'

const CANNOT = 'It cannot be re-created'

/**
 * Replaces a stopped container by a new one of the same configuration and name that keeps its volumes, those that nobody
 * named too, and gives the new id. Where that fails the old one is put back; throws EngineRefused with the engine's words.
 */
export async function recreateContainer(client: Client, asking: Asking, id: string): Promise<string> {
  if (!isContainerId(id)) throw new EngineRefused(`${CANNOT}: the container is gone.`)
  const old = await ask(asking, (signal) => readRecipe(client, id, signal))
  // Compose's own word for a container that is being replaced: it finds it again should this end halfway.
  const aside = `${old.Id.slice(0, 12)}_${old.Name.replace(/^\//, '')}`
  try {
    return await ask(asking, (signal) => replace(client, old, aside, signal))
  } catch (error) {
    const made = await putBack(client, asking, old, aside, error)
    if (made !== null) return made
    throw error
  }
}

async function readRecipe(client: Client, id: string, signal: AbortSignal): Promise<RawRecipe> {
  const raw = await refusable(CANNOT, () => client.json(`/containers/${id}/json`, signal))
  const old = rawRecipe.parse(raw)
  if (old.State.Running) throw new EngineRefused(`${CANNOT}: it is running and has to be stopped first.`)
  return old
}

async function replace(client: Client, old: RawRecipe, aside: string, signal: AbortSignal): Promise<string> {
  const name = old.Name.replace(/^\//, '')
  const image = await imageOf(client, old, signal)
  const { body, others } = recipeOf(old, image)
  return refusable(CANNOT, async () => {
    await client.post(`/containers/${old.Id}/rename`, signal, { query: { name: aside } })
    const answer = await client.post('/containers/create', signal, { query: { name }, body })
    const { Id } = rawCreated.parse(answer)
    for (const { network, endpoint } of others) {
      const join = { Container: Id, EndpointConfig: endpoint }
      await client.post(`/networks/${encodeURIComponent(network)}/connect`, signal, { body: join })
    }
    await client.remove(`/containers/${old.Id}`, signal)
    return Id
  })
}

// By its name where that still means the same image, so that the new one is called as the old one was.
async function imageOf(client: Client, old: RawRecipe, signal: AbortSignal): Promise<string> {
  const { Image: name } = old.Config
  try {
    const named = rawCreated.parse(await client.json(`/images/${encodeURIComponent(name)}/json`, signal))
    return named.Id === old.Image ? name : old.Image
  } catch (error) {
    if (statusOf(error) !== null) return old.Image
    throw error
  }
}

// Gives the new one's id where the old one is gone after all: only the answer to that was lost.
async function putBack(client: Client, asking: Asking, old: RawRecipe, aside: string, why: unknown) {
  const name = old.Name.replace(/^\//, '')
  try {
    return await ask(asking, async (signal) => {
      const [kept, made] = [await idOf(client, old.Id, signal), await idOf(client, name, signal)]
      if (kept === null) return made
      if (made === kept) return null
      if (made !== null) await client.remove(`/containers/${made}`, signal)
      await client.post(`/containers/${old.Id}/rename`, signal, { query: { name } })
      return null
    })
  } catch (error) {
    const first = why instanceof Error ? why.message : String(why)
    const words = `${first} And it could not be put back: ${saidIn(error)} It is called ${aside} now.`
    throw new EngineRefused(words, { cause: error })
  }
}

async function idOf(client: Client, id: string, signal: AbortSignal): Promise<string | null> {
  try {
    return rawCreated.parse(await client.json(`/containers/${id}/json`, signal)).Id
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}
