import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Docker from 'dockerode'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import type { EngineAddress } from './engine-address.ts'

/** Maps an address to what dockerode is told. Throws EngineUnavailable when its certificates cannot be read. */
export function clientOptions(address: EngineAddress): Docker.DockerOptions {
  if (address.kind === 'unknown') throw new TypeError(`No engine is asked at ${address.text}`)
  // dockerode reads DOCKER_HOST by itself and prefers a host to a socket, so both are always said.
  if (address.kind === 'socket') return { socketPath: socketOf(address), host: '', protocol: 'http' }
  const { host, port, tls } = address
  const bracketed = host.includes(':') ? `[${host}]` : host
  if (tls === null) return { host: `http://${bracketed}`, port, protocol: 'http' }
  return { host: `https://${bracketed}`, port, protocol: 'https', ...certificates(tls.folder) }
}

function socketOf(address: Extract<EngineAddress, { kind: 'socket' }>): string {
  const { path, orElse } = address
  return orElse !== null && !existsSync(path) && existsSync(orElse) ? orElse : path
}

function certificates(folder: string | null): Pick<Docker.DockerOptions, 'ca' | 'cert' | 'key'> {
  if (folder === null) return {}
  try {
    const [ca, cert, key] = ['ca.pem', 'cert.pem', 'key.pem'].map((name) => readFileSync(join(folder, name)))
    return { ca, cert, key }
  } catch (error) {
    // Said here: a file that is not there would read as an engine that is not there.
    const detail = `The certificates in ${folder} cannot be read: ${error instanceof Error ? error.message : error}`
    throw new EngineUnavailable({ condition: 'denied', detail }, { cause: error })
  }
}
