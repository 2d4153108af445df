import type { Metadata } from 'next'
import { defineStack } from '#app/_actions/define-stack.ts'
import { DefineForm } from '#components/stack/define-form.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { guardPage } from '#lib/access/guard-page.ts'

export const metadata: Metadata = { title: 'Define a stack' }

type Props = { searchParams: Promise<{ project?: string | string[] }> }

export default async function DefineStackPage({ searchParams }: Props) {
  await guardPage('define')
  const { project } = await searchParams
  return (
    <>
      <PageHead title="Define a stack" trail={[{ href: '/', name: 'Board' }]}>
        From its compose files Rollcall knows what should be there: a service without a container is then
        shown as missing.
      </PageHead>
      <DefineForm define={defineStack} project={typeof project === 'string' ? project : ''} />
    </>
  )
}
