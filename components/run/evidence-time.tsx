'use client'

import { useSyncExternalStore } from 'react'
import { exactTime } from '#components/ui/exact-time.ts'

const never = () => () => {}

/** A time in full in the reader's zone; in UTC until the browser has said which that is. */
export function EvidenceTime({ at }: { at: string }) {
  const words = useSyncExternalStore(
    never,
    () => exactTime(at),
    () => exactTime(at, 'UTC'),
  )
  return <time dateTime={at}>{words}</time>
}
