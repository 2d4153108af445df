'use client'

import { usePathname } from 'next/navigation'
import { LinkNotice } from './link-notice.tsx'
import { useLink } from './live-provider.tsx'

/** Stands above a living page while Rollcall itself cannot be reached, or no longer knows who asks. */
export function OfflineNotice() {
  const link = useLink()
  const path = usePathname()
  if (link !== 'offline' && link !== 'signed out') return null
  return (
    <div className="mb-4">
      <LinkNotice link={link} path={path} />
    </div>
  )
}
