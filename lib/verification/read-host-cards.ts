import type { EngineCondition } from '#lib/core/observation.ts'
import type { HostPermissions } from '#lib/core/stored-stack.ts'
import { readHosts } from '#lib/db/read/read-hosts.ts'

/** A host as the settings show it. */
export type HostSetting = {
  id: string
  name: string
  sample: boolean
  engine: string | null
  condition: EngineCondition | null
  detail: string
  may: HostPermissions
}

/** Every host in memory with what may be done on it, real ones first. */
export async function readHostCards(): Promise<HostSetting[]> {
  const hosts = await readHosts()
  return hosts.map(({ id, name, sample, engine, condition, detail, may }) => ({
    ...{ id, name, sample, condition, detail, may },
    engine: engine?.version ?? null,
  }))
}
