'use client'

import { Notice } from '#components/ui/notice.tsx'
import { useLink } from './live-provider.tsx'

/** Stands above a living page while Rollcall itself cannot be reached. */
export function OfflineNotice() {
  if (useLink() !== 'offline') return null
  return (
    <div className="mb-4">
      <Notice tone="bad" title="Rollcall cannot be reached">
        What is shown was last read before the connection was lost. This page tries again every 5 seconds.
      </Notice>
    </div>
  )
}
