import type { HostSetting } from '#lib/core/host-setting.ts'
import { readHosts } from '#lib/db/read/read-hosts.ts'

/** Every host in memory with what may be done on it, real ones first. */
export async function readHostCards(): Promise<HostSetting[]> {
  const hosts = await readHosts()
  return hosts.map(({ id, name, sample, engine, condition, detail, may }) => ({
    ...{ id, name, sample, condition, detail, may },
    engine: engine?.version ?? null,
  }))
}
