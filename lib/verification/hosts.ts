import type { Reach } from '#lib/core/checks/reach.ts'
import { connectEngine } from '#lib/docker/connect.ts'
import type { Engine } from '#lib/docker/engine.ts'
import { engineAddress } from '#lib/docker/engine-address.ts'
import { sampleEngine } from '#lib/docker/sample-engine.ts'

/** A host that this process may look at; `reach` says how its ports are asked. */
export type Host = { id: string; name: string; sample: boolean; engine: Engine; reach: Reach }

export const LOCAL_HOST = 'local'
export const SAMPLES_HOST = 'samples'

type Hosts = { local: Host; samples: Host }

const place: typeof globalThis & { rollcallHosts?: Hosts } = globalThis

/** The hosts of this process; the engine is DOCKER_HOST's or the local socket's, and nothing is connected yet. */
export function hosts(): Hosts {
  place.rollcallHosts ??= { local: localHost(), samples: samplesHost() }
  return place.rollcallHosts
}

/** Maps a stored host's id to the host, or null when this process does not know it. */
export function hostOf(id: string): Host | null {
  if (id === LOCAL_HOST) return hosts().local
  return id === SAMPLES_HOST ? hosts().samples : null
}

function localHost(): Host {
  const address = engineAddress(process.env)
  return {
    id: LOCAL_HOST,
    name: address.remote ? address.host : 'this machine',
    sample: false,
    engine: connectEngine(),
    reach: {
      engineHost: address.host,
      containerNetworks: !address.remote && process.platform === 'linux',
      sample: false,
    },
  }
}

function samplesHost(): Host {
  return {
    id: SAMPLES_HOST,
    name: 'samples',
    sample: true,
    engine: sampleEngine(),
    reach: { engineHost: '127.0.0.1', containerNetworks: false, sample: true },
  }
}
