'use client'

import { ageWords, spanWords } from '#lib/core/duration.ts'
import { useWordsOfNow } from './clock.tsx'
import { exactTime } from './exact-time.ts'

type Props = {
  at: string
  /** Takes no tab stop, for dense tables. */
  still?: boolean
  /** Says how long it has been, as in `for 3 h`, rather than how long ago. */
  span?: boolean
}

/** A time as its age; hover and focus show it exactly, in the reader's zone, named. */
export function Moment({ at, still = false, span = false }: Props) {
  const words = useWordsOfNow((now) =>
    span ? `for ${spanWords(now - Date.parse(at))}` : ageWords(at, new Date(now)),
  )
  const time = (
    <time dateTime={at} suppressHydrationWarning>
      {words ?? exactTime(at, 'UTC')}
    </time>
  )
  if (still) return <span data-moment={at}>{time}</span>
  return (
    <button
      type="button"
      data-moment={at}
      className="-my-0.5 cursor-help rounded-sm py-0.5 text-start whitespace-nowrap"
    >
      {time}
    </button>
  )
}
