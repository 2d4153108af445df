import type { Metadata } from 'next'
import { setHostPermissions } from '#app/_actions/set-host-permissions.ts'
import { HostSettings } from '#components/host/host-settings.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { may } from '#lib/access/roles.ts'
import { readHostCards } from '#lib/verification/read-host-cards.ts'

export const metadata: Metadata = { title: 'Hosts' }

export default async function HostsPage() {
  const { role } = await guardPage('read')
  const hosts = await readHostCards()
  if (hosts.length === 0) return <Empty title="No hosts">The first look at a Docker Engine brings one.</Empty>
  const permit = may(role, 'manage') ? setHostPermissions : null
  return hosts.map((host) => <HostSettings key={host.id} host={host} permit={permit} />)
}
