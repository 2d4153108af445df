import Link from 'next/link'
import { LinkState } from '#components/live/link-state.tsx'
import { Account } from './account.tsx'
import { Jump } from './jump.tsx'
import { Logo } from './logo.tsx'
import { Nav } from './nav.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

type Props = { caller: { name: string; role: string }; signOut: () => Promise<void> }

/** The bar above every page inside. */
export function Header({ caller, signOut }: Props) {
  return (
    <header className="no-print sticky top-0 z-30 border-line border-b bg-surface">
      <div className="mx-auto flex max-w-[110rem] flex-wrap items-center gap-x-3 px-3 py-1.5 sm:px-6">
        <Link
          href="/"
          className="flex min-h-9 items-center gap-2 rounded-md pr-2 font-semibold tracking-tight"
        >
          <Logo />
          Rollcall
        </Link>
        <div className="order-last w-full sm:order-none sm:w-auto">
          <Nav />
        </div>
        <div className="ml-auto flex items-center gap-1">
          <LinkState />
          <Jump />
          <ThemeSwitch />
          <Account name={caller.name} role={caller.role} signOut={signOut} />
        </div>
      </div>
    </header>
  )
}
