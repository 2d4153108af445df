import Link from 'next/link'
import { causeWords } from '#components/cause/cause-words.ts'
import { Card } from '#components/ui/card.tsx'
import { Glyph } from '#components/ui/glyph.tsx'
import { Moment } from '#components/ui/moment.tsx'
import type { CauseStretch } from '#lib/core/service-view.ts'
import { barLengths, stretchWords } from './stretch-words.ts'

/** What ailed a service, run after run, the newest first; bars show for how many runs. */
export function CauseHistory({ history, name }: { history: readonly CauseStretch[]; name: string }) {
  const lengths = barLengths(history)
  return (
    <Card title="History of causes" id="history" className={history.length > 0 ? '' : 'p-4 sm:p-5'}>
      {history.length === 0 ? (
        <p className="text-soft text-sm">No finished run found a cause for {name}.</p>
      ) : (
        <ol aria-label={`Causes of ${name}, newest first`}>
          {history.map((stretch, index) => (
            <Stretch key={stretch.firstRun.id} stretch={stretch} length={lengths[index] ?? 0} />
          ))}
        </ol>
      )}
    </Card>
  )
}

function Stretch({ stretch, length }: { stretch: CauseStretch; length: number }) {
  const { code, title, firstRun, lastRun, isOpen } = stretch
  const isKnown = code !== 'unexplained'
  const tone = isOpen ? (isKnown ? 'text-bad' : 'text-unknown') : 'text-soft'
  return (
    <li className="grid gap-x-4 gap-y-1 border-line border-t px-4 py-3 text-sm first:border-t-0 sm:px-5 md:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="min-w-0">
        <p className={`flex flex-wrap items-center gap-x-2 font-medium ${tone}`}>
          <Glyph shape={isKnown ? 'octagon' : 'ring'} className="size-4 shrink-0" />
          {causeWords(code)}
          <span className="font-normal text-soft">{isOpen ? 'still there' : 'gone'}</span>
        </p>
        <p className="[overflow-wrap:anywhere]">{title}</p>
      </div>
      <div className="min-w-0">
        <p className="text-soft">
          {stretchWords(stretch)}: <RunLink run={firstRun} verb="since" />
          {firstRun.id !== lastRun.id && (
            <>
              , <RunLink run={lastRun} verb="last" />
            </>
          )}
        </p>
        <div
          aria-hidden
          className={`mt-1.5 h-2 rounded-full ${isOpen ? 'bg-current' : 'border border-current'} ${tone}`}
          style={{ width: `${length}%` }}
        />
      </div>
    </li>
  )
}

function RunLink({ run, verb }: { run: CauseStretch['firstRun']; verb: string }) {
  return (
    <>
      {verb}{' '}
      <Link href={`/runs/${run.id}`} className="prose-link inline-flex min-h-6 items-center">
        <span className="sr-only">run {run.number}, </span>
        <Moment at={run.at} still />
      </Link>
    </>
  )
}
