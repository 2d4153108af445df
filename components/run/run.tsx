'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { Causes } from '#components/cause/causes.tsx'
import { OfflineNotice } from '#components/live/offline-notice.tsx'
import { useVerdictNews } from '#components/live/use-verdict-news.ts'
import { PageHead } from '#components/ui/page-head.tsx'
import { SampleMark } from '#components/ui/sample-mark.tsx'
import type { RunView } from '#lib/core/run-view.ts'
import { runQuery } from '#lib/queries/run.ts'
import type { Recheck } from './ask-again-button.tsx'
import { type CancelRun, CancelRunButton } from './cancel-run-button.tsx'
import { CheckList } from './check-list.tsx'
import { CompareWith } from './compare-with.tsx'
import { EndedEarly } from './ended-early.tsx'
import { type Reverify, ReverifyButton } from './reverify-button.tsx'
import { Changes } from './run-diff.tsx'
import { RunFacts } from './run-facts.tsx'
import { RunMark } from './run-mark.tsx'
import { RunProgress } from './run-progress.tsx'
import { TallyMarks } from './tally-marks.tsx'
import { useOpenAtAnchor } from './use-open-at-anchor.ts'

type Props = {
  id: string
  /** The id of the run it is compared with; null for the one before it. */
  against: string | null
  reverify: Reverify | null
  cancel: CancelRun | null
  recheck: Recheck | null
}

/** One run: its verdict, what changed, why, and every check with its evidence; living until it has ended. */
export function Run({ id, against, reverify, cancel, recheck }: Props) {
  const { data: run } = useSuspenseQuery(runQuery(id, against))
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
        <Compared run={run} />
        <Causes causes={run.causes} slug={run.stack.slug} results={run.results} />
        <CheckList
          results={run.results}
          rechecks={run.rechecks}
          asking={{ runId: id, slug: run.stack.slug, recheck: run.state === 'finished' ? recheck : null }}
        />
        {run.results.length === 0 && !underWay && <p className="text-soft">No check was asked.</p>}
        <RunFacts run={run} />
      </div>
    </>
  )
}

function Compared({ run }: { run: RunView }) {
  const { id, number, diff, others, results } = run
  if (run.state !== 'finished') return null
  const choice = <CompareWith id={id} others={others} chosen={diff?.previous.id ?? null} />
  return diff ? <Changes diff={diff} number={number} results={results} choice={choice} /> : choice
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
