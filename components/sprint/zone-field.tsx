'use client'

import { useSyncExternalStore } from 'react'
import { Select } from '#components/ui/field.tsx'

type Props = { zones: readonly string[]; chosen: string | null; error: string | undefined }

const never = () => () => undefined

/** The sprint's time zone, by default the browser's. */
export function ZoneField({ zones, chosen, error }: Props) {
  const browser = useSyncExternalStore(never, browserZone, () => 'UTC')
  const start = chosen ?? browser
  const offered = zones.includes(start) ? zones : [start, ...zones]
  return (
    // A key of its own makes the default follow once the browser's zone is known.
    <Select
      key={start}
      label="Time zone"
      name="zone"
      defaultValue={start}
      error={error}
      hint="The sprint begins and ends at midnight there."
    >
      {offered.map((zone) => (
        <option key={zone}>{zone}</option>
      ))}
    </Select>
  )
}

function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
