import type { ReactNode } from 'react'
import { signOut } from '#app/_actions/access/sign-out.ts'
import { Announcer } from '#components/live/announcer.tsx'
import { LiveProvider } from '#components/live/live-provider.tsx'
import { Header } from '#components/shell/header.tsx'
import { SkipLink } from '#components/shell/skip-link.tsx'
import { ClockProvider } from '#components/ui/clock.tsx'
import { Tips } from '#components/ui/tips.tsx'
import { guardPage } from '#lib/access/guard-page.ts'

/** Every page behind the door: header, living data, the page itself. */
export default async function InsideLayout({ children }: { children: ReactNode }) {
  const { name, role } = await guardPage('read')
  return (
    <ClockProvider at={Date.now()}>
      <LiveProvider>
        <SkipLink />
        <Header caller={{ name, role }} signOut={signOut} />
        <main id="main" tabIndex={-1} className="mx-auto max-w-[110rem] px-3 py-6 outline-none sm:px-6">
          {children}
        </main>
        <Announcer />
        <Tips />
      </LiveProvider>
    </ClockProvider>
  )
}
