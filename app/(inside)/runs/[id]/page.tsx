import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { cancelRun } from '#app/_actions/cancel-run.ts'
import { reverify } from '#app/_actions/reverify.ts'
import { Run } from '#components/run/run.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { may } from '#lib/access/roles.ts'
import { runQuery } from '#lib/queries/run.ts'
import { seed } from '#lib/queries/seed.ts'
import { readRunView } from '#lib/verification/read-run-view.ts'

type Props = { params: Promise<{ id: string }> }

// The title and the page ask for the same run.
const runOf = cache(readRunView)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await guardPage('read')
  const run = await runOf((await params).id)
  return { title: run ? `Run ${run.number} of ${run.stack.name}` : 'No such run' }
}

export default async function RunPage({ params }: Props) {
  const { role } = await guardPage('read')
  const { id } = await params
  const run = await runOf(id)
  if (run === null) notFound()
  const mayVerify = may(role, 'verify')
  return (
    <HydrationBoundary state={seed(runQuery(id).queryKey, run)}>
      <Run id={id} reverify={mayVerify ? reverify : null} cancel={mayVerify ? cancelRun : null} />
    </HydrationBoundary>
  )
}
