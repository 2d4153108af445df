import type { Waiver } from '#lib/core/declared-check.ts'

/** Waivers, each with who answers for it, why, and until when. */
export function WaiverList({ waivers }: { waivers: readonly Waiver[] }) {
  if (waivers.length === 0) return null
  return (
    <ul className="grid gap-1 text-sm">
      {waivers.map(({ kind, detail, owner, reason, until }) => (
        <li key={JSON.stringify([kind, detail, until])} className="[overflow-wrap:anywhere]">
          <span className="font-medium text-warn">
            {kind}
            {detail === null ? ', every one' : detail && ` ${detail}`}
          </span>{' '}
          waived until <time dateTime={until}>{until}</time> by {owner}: {reason}
        </li>
      ))}
    </ul>
  )
}
