'use client'

import { ageWords } from '#lib/core/duration.ts'
import { useWordsOfNow } from './clock.tsx'
import { exactTime } from './exact-time.ts'

/** A time as its age; hover and focus show it exactly, in the reader's zone. `still` takes no tab stop, for dense tables. */
export function Moment({ at, still = false }: { at: string; still?: boolean }) {
  const words = useWordsOfNow((now) => ageWords(at, new Date(now))) ?? exactTime(at, 'UTC')
  const time = (
    <time dateTime={at} suppressHydrationWarning>
      {words}
    </time>
  )
  if (still) return <span data-moment={at}>{time}</span>
  return (
    <button type="button" data-moment={at} className="cursor-help rounded-sm text-start whitespace-nowrap">
      {time}
    </button>
  )
}
