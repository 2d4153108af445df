'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** The pages of the settings, with the one being read marked. */
export function SettingsTabs({ pages }: { pages: readonly { href: string; name: string }[] }) {
  const here = usePathname()
  return (
    <nav aria-label="Settings" className="mb-6 flex flex-wrap gap-1 border-line border-b">
      {pages.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          aria-current={here === href ? 'page' : undefined}
          className="-mb-px border-transparent border-b-2 px-3 py-2 text-soft text-sm hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
