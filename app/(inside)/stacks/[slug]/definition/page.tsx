import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { checkRollcallFile } from '#app/_actions/check-rollcall-file.ts'
import { saveRollcallFile } from '#app/_actions/save-rollcall-file.ts'
import { Definition } from '#components/definition/definition.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { may } from '#lib/access/roles.ts'
import { definitionQuery } from '#lib/queries/definition.ts'
import { seed } from '#lib/queries/seed.ts'
import { readDefinitionView } from '#lib/verification/read-definition-view.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Definition of ${(await params).slug}` }
}

export default async function DefinitionPage({ params }: Props) {
  const { role } = await guardPage('read')
  const { slug } = await params
  const view = await readDefinitionView(slug)
  if (view === null) notFound()
  return (
    <HydrationBoundary state={seed(definitionQuery(slug).queryKey, view)}>
      <Definition
        slug={slug}
        editing={may(role, 'define') ? { check: checkRollcallFile, save: saveRollcallFile } : null}
        mayVerify={may(role, 'verify')}
      />
    </HydrationBoundary>
  )
}
