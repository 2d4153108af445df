import type { ReactNode } from 'react'
import { SettingsTabs } from '#components/access/settings-tabs.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { may } from '#lib/access/roles.ts'

const EVERYONES = [
  { href: '/settings/account', name: 'Account' },
  { href: '/settings/hosts', name: 'Hosts' },
]
const LEADS = [
  { href: '/settings/people', name: 'People' },
  { href: '/settings/tokens', name: 'API tokens' },
]

/** The settings' head and tabs; each page asks the door again, for layouts are kept between pages. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const caller = await guardPage('read')
  return (
    <>
      <PageHead title="Settings" />
      <SettingsTabs pages={may(caller.role, 'manage') ? [...EVERYONES, ...LEADS] : EVERYONES} />
      <div className="grid gap-6">{children}</div>
    </>
  )
}
