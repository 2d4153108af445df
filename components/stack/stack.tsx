'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { HostLine } from '#components/board/host-line.tsx'
import { OutcomesPerRun } from '#components/charts/outcomes-per-run.tsx'
import { OfflineNotice } from '#components/live/offline-notice.tsx'
import { useVerdictNews } from '#components/live/use-verdict-news.ts'
import { DrillsButton } from '#components/run/drills-button.tsx'
import { type Reverify, ReverifyButton } from '#components/run/reverify-button.tsx'
import { Age } from '#components/ui/age.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { SampleMark } from '#components/ui/sample-mark.tsx'
import { VerdictMark } from '#components/ui/verdict-mark.tsx'
import type { StackView } from '#lib/core/stack-view.ts'
import { stackQuery } from '#lib/queries/stack.ts'
import { DefinitionCard } from './definition-card.tsx'
import { ForgetStack, type ForgetStackAction } from './forget-stack.tsx'
import { RunList } from './run-list.tsx'
import { ServiceTable } from './service-table.tsx'

type Props = {
  slug: string
  /** Where the browser reaches the engine's machine. */
  pageHost: string
  reverify: Reverify | null
  forget: ForgetStackAction | null
  mayDefine: boolean
}

/** One stack, living: what each service does, why, and what was verified. */
export function Stack({ slug, pageHost, reverify, forget, mayDefine }: Props) {
  const { data: stack } = useSuspenseQuery(stackQuery(slug))
  const services = stack.groups.flatMap((group) => group.services)
  useVerdictNews(services)
  return (
    <>
      <OfflineNotice />
      <Head stack={stack} reverify={reverify} forget={forget} />
      <div className="grid gap-6">
        {(stack.host.condition !== null || stack.host.sample) && <HostLine host={stack.host} />}
        {services.length === 0 && (
          <Empty title="No services">Neither a definition nor a container of this stack is known.</Empty>
        )}
        {stack.groups.map((group) => (
          <ServiceTable
            key={group.name}
            group={group}
            slug={slug}
            causes={stack.causes}
            pageHost={stack.host.sample ? null : pageHost}
          />
        ))}
        <Card title="Runs" id="runs" className={stack.runs.length > 0 ? '' : 'p-4 sm:p-5'}>
          {stack.runs.length > 0 ? (
            <>
              <OutcomesPerRun runs={stack.runs} />
              <RunList runs={stack.runs} name={stack.name} />
            </>
          ) : (
            <p className="text-soft">Not verified yet. A run asks every check and keeps the evidence.</p>
          )}
        </Card>
        <DefinitionCard stack={stack} mayDefine={mayDefine} />
      </div>
    </>
  )
}

function Again({ stack: { slug, name, drills }, reverify }: { stack: StackView; reverify: Reverify }) {
  return (
    <>
      {drills.length > 0 && <DrillsButton reverify={reverify} slug={slug} name={name} drills={drills} />}
      <ReverifyButton reverify={reverify} slug={slug} name={name} look="primary" />
    </>
  )
}

function Head({ stack, reverify, forget }: { stack: StackView } & Pick<Props, 'reverify' | 'forget'>) {
  const { slug, name, host, sprint, activeRun, observedAt } = stack
  return (
    <PageHead
      title={name}
      trail={[{ href: '/', name: 'Board' }]}
      marks={host.sample && <SampleMark />}
      actions={
        <>
          {forget && <ForgetStack forget={forget} slug={slug} name={name} />}
          {activeRun ? (
            <ButtonLink look="primary" href={`/runs/${activeRun}`}>
              Follow the run under way
            </ButtonLink>
          ) : (
            reverify && <Again stack={stack} reverify={reverify} />
          )}
        </>
      }
    >
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink">
        <VerdictMark verdict={stack.verdict} large />
        <span>{stack.sentence}</span>
      </p>
      <p className="flex flex-wrap items-center gap-x-3 text-sm">
        <span>on {host.name}</span>
        {observedAt && !host.sample && <Age at={observedAt} />}
        {sprint && (
          <Link href={`/sprints/${sprint.slug}`} className="prose-link inline-flex min-h-6 items-center">
            {sprint.name}
          </Link>
        )}
      </p>
    </PageHead>
  )
}
