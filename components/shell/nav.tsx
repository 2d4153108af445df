'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const PLACES = [
  { href: '/', name: 'Board', here: /^\/($|stacks|runs)/ },
  { href: '/sprints', name: 'Sprints', here: /^\/sprints/ },
  { href: '/settings', name: 'Settings', here: /^\/settings/ },
]

/** The three places of the house. */
export function Nav() {
  const path = usePathname()
  return (
    <nav aria-label="Main">
      <ul className="flex gap-1">
        {PLACES.map(({ href, name, here }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={here.test(path) ? (path === href ? 'page' : 'true') : undefined}
              className="inline-flex min-h-9 items-center rounded-md px-3 font-medium text-sm text-soft hover:bg-sunken hover:text-ink aria-[current]:bg-sunken aria-[current]:text-ink"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
