import type { ReactNode } from 'react'
import { Age } from '#components/ui/age.tsx'
import { Glyph } from '#components/ui/glyph.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SampleMark } from '#components/ui/sample-mark.tsx'
import type { HostCard } from '#lib/core/board.ts'

/** A host: one quiet line while it answers, a notice with what to do when it does not. */
export function HostLine({ host, action }: { host: HostCard; action?: ReactNode }) {
  if (host.condition !== null) return <HostTrouble host={host} action={action} />
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <Glyph
        shape={host.sample || host.seenAt === null ? 'ring' : 'disc'}
        className={`size-2.5 ${host.sample || host.seenAt === null ? 'text-unknown' : 'text-good'}`}
      />
      <span className="font-medium">{host.name}</span>
      {host.sample && <SampleMark />}
      <span className="text-soft">{host.sample ? host.advice : host.title}</span>
      {host.seenAt && !host.sample && <Age at={host.seenAt} />}
      {action}
    </div>
  )
}

function HostTrouble({ host, action }: { host: HostCard; action?: ReactNode }) {
  return (
    <Notice
      tone={host.condition === 'lost' ? 'bad' : 'warn'}
      title={`${host.title} (${host.name})`}
      action={action}
    >
      <p>{host.advice}</p>
      <p className="mt-1 text-soft">
        {host.seenAt ? (
          <>
            It <Age at={host.seenAt} verb="answered" oldAfterMs={0} />
          </>
        ) : (
          'It has not answered yet'
        )}
        {host.lookedAt && (
          <>
            ; <Age at={host.lookedAt} verb="asked" oldAfterMs={120_000} />
          </>
        )}
        .
      </p>
    </Notice>
  )
}
