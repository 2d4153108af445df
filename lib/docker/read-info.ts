import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import type { EngineInfo } from '#lib/core/observation.ts'
import { twice } from './ask.ts'
import type { Client } from './client.ts'
import { statusOf } from './engine-problem.ts'
import { rawInfo, rawVersion } from './raw-engine.ts'

/** The oldest API that Rollcall speaks: Docker 19.03. */
const OLDEST_API = '1.40'

/** Reads the engine's version and name; throws EngineUnavailable `too old` below API 1.40. */
export async function readInfo(client: Client, where: string, signal: AbortSignal): Promise<EngineInfo> {
  const [version, info] = await Promise.all([
    twice(signal, () => client.json('/version', signal)).then((raw) => rawVersion.parse(raw)),
    readName(client, signal),
  ])
  if (isOlder(version.ApiVersion, OLDEST_API)) {
    const detail = `${where} is Docker ${version.Version} with API ${version.ApiVersion}; Rollcall needs ${OLDEST_API}`
    throw new EngineUnavailable({ condition: 'too old', detail })
  }
  return {
    version: version.Version,
    apiVersion: version.ApiVersion,
    os: info.os || version.Os,
    name: info.name,
  }
}

// A proxy in front of the engine may allow containers and refuse this.
async function readName(client: Client, signal: AbortSignal): Promise<{ os: string; name: string }> {
  try {
    const { OperatingSystem, Name } = rawInfo.parse(await twice(signal, () => client.json('/info', signal)))
    return { os: OperatingSystem, name: Name }
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 404) return { os: '', name: '' }
    throw error
  }
}

function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number)
  return major < thanMajor || (major === thanMajor && minor < thanMinor)
}
