import { z } from 'zod'
import { text } from './raw-values.ts'

const anything = z.record(z.string(), z.unknown())

const endpoint = z.looseObject({
  NetworkID: text,
  Aliases: z.array(z.string()).nullish(),
  IPAMConfig: z.unknown(),
  Links: z.unknown(),
  DriverOpts: z.unknown(),
})

const mount = z.object({ Type: text, Name: text, Destination: text, RW: z.boolean().default(true) })
const wantedMount = z.looseObject({ Type: text, Source: text, Target: text })

/** What is read of a container to make another like it; what it was told is kept as it is. */
export const rawRecipe = z.object({
  Id: z.string(),
  Name: z.string(),
  Image: z.string(),
  State: z.object({ Running: z.boolean() }),
  Config: z.looseObject({ Image: z.string(), Hostname: text }),
  HostConfig: z.looseObject({
    NetworkMode: text,
    Binds: z.array(z.string()).nullish(),
    Mounts: z.array(wantedMount).nullish(),
  }),
  Mounts: z.array(mount).nullish(),
  NetworkSettings: z.object({ Networks: z.record(z.string(), endpoint.nullable()).nullish() }),
})

/** What the engine answers when it made something, and how it calls what it has. */
export const rawCreated = z.object({ Id: z.string() })

export type RawRecipe = z.infer<typeof rawRecipe>

/** What a new container is made from, and the networks that it joins only afterwards. */
type Recipe = {
  body: Record<string, unknown>
  others: { network: string; endpoint: Record<string, unknown> }[]
}

/** Maps a container to what makes another like it from `image`: the same configuration, volumes and networks. */
export function recipeOf(old: RawRecipe, image: string): Recipe {
  const { NetworkMode: mode } = old.HostConfig
  const networks = Object.entries(old.NetworkSettings.Networks ?? {})
  const isFirst = ([name, at]: (typeof networks)[number]) => name === mode || at?.NetworkID === mode
  const first = networks.find(isFirst)
  // The engine before API 1.44 takes one network when it makes a container.
  const joined = first === undefined ? [] : networks.filter((each) => each !== first)
  const named = first !== undefined && !/^(?:default|bridge|host|none)$/.test(mode)
  return {
    body: {
      ...ownWords(old, image),
      HostConfig: hostConfigOf(old),
      ...(named ? { NetworkingConfig: { EndpointsConfig: { [mode]: endpointOf(old, first[1]) } } } : {}),
    },
    others: joined.map(([name, at]) => ({ network: at?.NetworkID || name, endpoint: endpointOf(old, at) })),
  }
}

// A host name that is the old container's short id was the engine's choice.
function ownWords(old: RawRecipe, image: string): Record<string, unknown> {
  const { Hostname, ...config } = old.Config
  const chosen = Hostname !== '' && !old.Id.startsWith(Hostname) && !isShared(old)
  if (isShared(old)) delete config.ExposedPorts
  return { ...config, Image: image, ...(chosen ? { Hostname } : {}) }
}

// It lives in another container's network and may have neither name nor ports of its own.
function isShared({ HostConfig }: RawRecipe): boolean {
  return HostConfig.NetworkMode.startsWith('container:')
}

function endpointOf(old: RawRecipe, at: z.infer<typeof endpoint> | null): Record<string, unknown> {
  const aliases = (at?.Aliases ?? []).filter((alias) => !old.Id.startsWith(alias))
  return { Aliases: aliases, IPAMConfig: at?.IPAMConfig, Links: at?.Links, DriverOpts: at?.DriverOpts }
}

// A volume that nobody named would be made anew and empty; compose keeps them, and so is it here.
function hostConfigOf(old: RawRecipe): z.infer<typeof anything> {
  const { HostConfig: told } = old
  const volumes = (old.Mounts ?? []).filter(({ Type, Name }) => Type === 'volume' && Name !== '')
  const nameAt = new Map(volumes.map(({ Destination, Name }) => [Destination, Name]))
  const mounts = (told.Mounts ?? []).map((each) =>
    each.Type === 'volume' && each.Source === '' ? { ...each, Source: nameAt.get(each.Target) ?? '' } : each,
  )
  const binds = told.Binds ?? []
  const bound = new Set([...mounts.map(({ Target }) => Target), ...binds.map((bind) => bind.split(':')[1])])
  const kept = volumes
    .filter(({ Destination }) => !bound.has(Destination))
    .map(({ Name, Destination, RW }) => `${Name}:${Destination}:${RW ? 'rw' : 'ro'}`)
  return { ...told, Mounts: mounts, Binds: [...binds, ...kept] }
}
