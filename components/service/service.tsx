'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { OfflineNotice } from '#components/live/offline-notice.tsx'
import { useVerdictNews } from '#components/live/use-verdict-news.ts'
import { Moment } from '#components/ui/moment.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { SampleMark } from '#components/ui/sample-mark.tsx'
import { VerdictMark } from '#components/ui/verdict-mark.tsx'
import type { ServiceView } from '#lib/core/service-view.ts'
import { serviceQuery } from '#lib/queries/service.ts'
import { CauseHistory } from './cause-history.tsx'
import { Containers } from './containers.tsx'
import { CurrentCause } from './current-cause.tsx'
import { Dependencies } from './dependencies.tsx'
import { NewestChecks } from './newest-checks.tsx'
import { ServiceFacts } from './service-facts.tsx'

type Props = {
  slug: string
  name: string
  /** Where the browser reaches the engine's machine. */
  pageHost: string
}

/** One service, living: how it is judged and why, what it is for, what was asked of it, and what ailed it before. */
export function Service({ slug, name, pageHost }: Props) {
  const { data: view } = useSuspenseQuery(serviceQuery(slug, name))
  const told = useMemo(() => [{ name, verdict: view.service.verdict }], [name, view.service.verdict])
  useVerdictNews(told)
  const { service, definition, stack } = view
  return (
    <>
      <OfflineNotice />
      <Head view={view} />
      <div className="grid gap-6">
        <CurrentCause view={view} />
        <div className="grid items-start gap-6 xl:grid-cols-2">
          <ServiceFacts service={service} definition={definition} />
          <Dependencies slug={slug} dependsOn={definition.dependsOn} />
        </div>
        <Containers service={service} pageHost={stack.sample ? null : pageHost} />
        <NewestChecks view={view} />
        <CauseHistory history={view.history} name={name} />
      </div>
    </>
  )
}

function Head({ view: { service, stack } }: { view: ServiceView }) {
  return (
    <PageHead
      title={service.name}
      trail={[
        { href: '/', name: 'Board' },
        { href: `/stacks/${encodeURIComponent(stack.slug)}`, name: stack.name },
      ]}
      marks={stack.sample && <SampleMark />}
    >
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink">
        <VerdictMark verdict={service.verdict} large />
        <span className="[overflow-wrap:anywhere]">{service.reason}</span>
      </p>
      <p className="flex flex-wrap items-center gap-x-3 text-sm">
        {service.since && <Moment at={service.since} span />}
        <span>on {stack.hostName}</span>
      </p>
    </PageHead>
  )
}
