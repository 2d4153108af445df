import Link from 'next/link'
import { type Reverify, ReverifyButton } from '#components/run/reverify-button.tsx'
import { RunMark } from '#components/run/run-mark.tsx'
import { Age } from '#components/ui/age.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { SampleMark } from '#components/ui/sample-mark.tsx'
import { VerdictMark } from '#components/ui/verdict-mark.tsx'
import type { BoardRow } from '#lib/core/board.ts'
import { toneOf } from '#lib/core/verdict-words.ts'
import { Squares } from './squares.tsx'

/** One stack on the board; it turns loud only where someone must act. */
export function StackLine({ row, reverify }: { row: BoardRow; reverify: Reverify | null }) {
  const loud = toneOf(row.verdict) === 'bad' ? 'bg-bad-wash' : 'bg-surface'
  return (
    <li
      className={`grid gap-x-6 gap-y-3 px-4 py-4 sm:px-5 md:grid-cols-[10rem_minmax(0,1fr)] xl:grid-cols-[10rem_minmax(14rem,1.1fr)_minmax(14rem,1fr)_13rem_7rem] xl:items-center ${loud}`}
    >
      <VerdictMark verdict={row.verdict} />
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2">
          <h2 className="min-w-0 font-semibold text-base [overflow-wrap:anywhere]">
            <Link href={`/stacks/${row.slug}`} className="inline-flex min-h-6 items-center hover:underline">
              {row.name}
            </Link>
          </h2>
          {row.sample && <SampleMark />}
          {!row.sample && <span className="text-soft text-sm">{row.hostName}</span>}
        </div>
        <p className="text-sm">{row.sentence}</p>
        {row.observedAt && !row.sample && (
          <p className="text-sm">
            <Age at={row.observedAt} />
          </p>
        )}
      </div>
      <div className="min-w-0 md:col-start-2 xl:col-start-auto">
        <Squares row={row} />
      </div>
      <div className="grid gap-y-1 text-sm md:col-start-2 xl:col-start-auto">
        <LastRun row={row} />
        {row.sprint && (
          <p>
            <Link
              href={`/sprints/${row.sprint.slug}`}
              className="prose-link inline-flex min-h-6 items-center"
            >
              {row.sprint.name}
            </Link>
          </p>
        )}
      </div>
      <div className="md:col-start-2 xl:col-start-auto xl:justify-self-end">
        {reverify && <ReverifyButton reverify={reverify} slug={row.slug} name={row.name} small />}
      </div>
    </li>
  )
}

function LastRun({ row }: { row: BoardRow }) {
  if (!row.lastRun) return <p className="text-soft">No run yet</p>
  const { id, number, state, verdict, finishedAt, requestedAt } = row.lastRun
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Link href={`/runs/${id}`} className="prose-link inline-flex min-h-6 items-center whitespace-nowrap">
        Run {number}
        <span className="sr-only"> of {row.name}</span>
      </Link>
      <RunMark state={state} verdict={verdict} />
      <span className="text-soft">
        <Moment at={finishedAt ?? requestedAt} />
      </span>
    </p>
  )
}
