'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { OfflineNotice } from '#components/live/offline-notice.tsx'
import { useVerdictNews } from '#components/live/use-verdict-news.ts'
import type { Reverify } from '#components/run/reverify-button.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { TONE_TEXT } from '#components/ui/tone.ts'
import { ToneGlyph } from '#components/ui/tone-glyph.tsx'
import { boardQuery } from '#lib/queries/board.ts'
import { boardSentence } from './board-sentence.ts'
import { HostLine } from './host-line.tsx'
import { type LookAgain, LookAgainButton } from './look-again-button.tsx'
import { NoStacks } from './no-stacks.tsx'
import { StackLine } from './stack-line.tsx'

type Props = { reverify: Reverify | null; lookAgain: LookAgain | null; mayDefine: boolean }

/** The living status board: is every stack as it should be, what changed, what needs someone? */
export function Board({ reverify, lookAgain, mayDefine }: Props) {
  const { data: board } = useSuspenseQuery(boardQuery())
  useVerdictNews(board.rows)
  const own = board.rows.filter((row) => !row.sample)
  const { text, tone } = boardSentence(own.length > 0 ? own : board.rows)
  const samplesOnly = own.length === 0 && board.rows.length > 0
  return (
    <>
      <OfflineNotice />
      <header className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="flex min-w-0 items-start gap-3 font-semibold text-2xl tracking-tight sm:text-3xl">
          <ToneGlyph
            tone={samplesOnly ? 'unknown' : tone}
            className={`mt-1 size-7 shrink-0 ${TONE_TEXT[samplesOnly ? 'unknown' : tone]}`}
          />
          <span className="sr-only">Board: </span>
          {samplesOnly ? 'Only sample stacks: nothing here was observed' : text}
        </h1>
        {mayDefine && <ButtonLink href="/stacks/new">Define a stack</ButtonLink>}
      </header>
      <section aria-label="Hosts" className="mb-5 grid gap-2">
        {board.hosts.map((host) => (
          <HostLine
            key={host.id}
            host={host}
            action={host.sample || !lookAgain ? undefined : <LookAgainButton lookAgain={lookAgain} />}
          />
        ))}
      </section>
      {board.rows.length === 0 ? (
        <NoStacks hosts={board.hosts} />
      ) : (
        <ul
          aria-label="Stacks"
          className="divide-y divide-line overflow-hidden rounded-lg border border-line"
        >
          {board.rows.map((row) => (
            <StackLine key={row.slug} row={row} reverify={reverify} />
          ))}
        </ul>
      )}
    </>
  )
}
