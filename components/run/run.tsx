'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { OfflineNotice } from '#components/live/offline-notice.tsx'
import { useVerdictNews } from '#components/live/use-verdict-news.ts'
import { PageHead } from '#components/ui/page-head.tsx'
import { SampleMark } from '#components/ui/sample-mark.tsx'
import type { RunView } from '#lib/core/run-view.ts'
import { runQuery } from '#lib/queries/run.ts'
import { type CancelRun, CancelRunButton } from './cancel-run-button.tsx'
import { CheckList } from './check-list.tsx'
import { EndedEarly } from './ended-early.tsx'
import { type Reverify, ReverifyButton } from './reverify-button.tsx'
import { Changes } from './run-diff.tsx'
import { RunFacts } from './run-facts.tsx'
import { RunMark } from './run-mark.tsx'
import { RunProgress } from './run-progress.tsx'
import { TallyMarks } from './tally-marks.tsx'
import { useOpenAtAnchor } from './use-open-at-anchor.ts'

type Props = { id: string; reverify: Reverify | null; cancel: CancelRun | null }

/** One run: its verdict, what changed, and every check with its evidence; living until it has ended. */
export function Run({ id, reverify, cancel }: Props) {
  const { data: run } = useSuspenseQuery(runQuery(id))
  const told = useMemo(
    () => [{ name: `Run ${run.number} of ${run.stack.name}`, verdict: run.verdict ?? run.state }],
    [run.number, run.stack.name, run.verdict, run.state],
  )
  useVerdictNews(told)
  useOpenAtAnchor()
  const underWay = run.state === 'queued' || run.state === 'running'
  return (
    <>
      <OfflineNotice />
      <Head
        run={run}
        actions={
          underWay ? (
            cancel && <CancelRunButton cancel={cancel} id={id} />
          ) : (
            <Again run={run} reverify={reverify} />
          )
        }
      />
      <div className="grid gap-6">
        {underWay && <RunProgress run={run} />}
        <EndedEarly run={run} />
        {run.diff && <Changes diff={run.diff} results={run.results} />}
        <CheckList results={run.results} />
        {run.results.length === 0 && !underWay && <p className="text-soft">No check was asked.</p>}
        <RunFacts run={run} />
      </div>
    </>
  )
}

function Again({ run, reverify }: { run: RunView; reverify: Reverify | null }) {
  if (!reverify) return null
  return <ReverifyButton reverify={reverify} slug={run.stack.slug} name={run.stack.name} look="primary" />
}

function Head({ run, actions }: { run: RunView; actions: ReactNode }) {
  const { stack, number, state, verdict, sentence, tally } = run
  return (
    <PageHead
      title={`Run ${number} of ${stack.name}`}
      trail={[
        { href: '/', name: 'Board' },
        { href: `/stacks/${stack.slug}`, name: stack.name },
      ]}
      marks={stack.sample && <SampleMark />}
      actions={actions}
    >
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink">
        <RunMark state={state} verdict={verdict} large />
        <span>{sentence}</span>
      </p>
      {state === 'finished' && <TallyMarks tally={tally} />}
    </PageHead>
  )
}
