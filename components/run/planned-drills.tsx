'use client'

import { useRef } from 'react'
import { useScrolls } from '#components/ui/use-scrolls.ts'
import type { PlannedDrill } from '#lib/core/planned-drills.ts'

/** What drills would do, service by service; a long list scrolls, with keys too. */
export function PlannedDrills({ drills }: { drills: readonly PlannedDrill[] }) {
  const frame = useRef<HTMLDivElement>(null)
  const reachable = useScrolls(frame) ? { role: 'group', 'aria-label': 'Drills, scrolls', tabIndex: 0 } : {}
  return (
    <div
      ref={frame}
      {...reachable}
      className="max-h-72 overflow-y-auto rounded-md border border-line bg-ground px-4 py-3"
    >
      <ul className="grid gap-2 text-sm">
        {drills.map(({ service, does }) => (
          <li key={`${service} ${does}`} className="[overflow-wrap:anywhere]">
            <span className="font-semibold">{service}</span>: {does}.
          </li>
        ))}
      </ul>
    </div>
  )
}
