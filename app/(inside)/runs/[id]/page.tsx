import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { cancelRun } from '#app/_actions/cancel-run.ts'
import { recheck } from '#app/_actions/recheck.ts'
import { reverify } from '#app/_actions/reverify.ts'
import { Run } from '#components/run/run.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { may } from '#lib/access/roles.ts'
import { runQuery } from '#lib/queries/run.ts'
import { seed } from '#lib/queries/seed.ts'
import { readRunView } from '#lib/verification/read-run-view.ts'

type Props = {
  params: Promise<{ id: string }>
  /** `against` is the id of the run to compare with. */
  searchParams: Promise<{ against?: string | string[] }>
}

// The title and the page ask for the same run.
const runOf = cache((id: string, against: string | null) => readRunView(id, against ?? undefined))

async function asked({ params, searchParams }: Props): Promise<{ id: string; against: string | null }> {
  const { against } = await searchParams
  return { id: (await params).id, against: typeof against === 'string' ? against : null }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  await guardPage('read')
  const { id, against } = await asked(props)
  const run = await runOf(id, against)
  return { title: run ? `Run ${run.number} of ${run.stack.name}` : 'No such run' }
}

export default async function RunPage(props: Props) {
  const { role } = await guardPage('read')
  const { id, against } = await asked(props)
  const run = await runOf(id, against)
  if (run === null) notFound()
  const mayVerify = may(role, 'verify')
  return (
    <HydrationBoundary state={seed(runQuery(id, against).queryKey, run)}>
      <Run
        id={id}
        against={against}
        reverify={mayVerify ? reverify : null}
        cancel={mayVerify ? cancelRun : null}
        recheck={mayVerify ? recheck : null}
      />
    </HydrationBoundary>
  )
}
