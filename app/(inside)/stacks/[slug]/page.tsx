import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { forgetStack } from '#app/_actions/forget-stack.ts'
import { reverify } from '#app/_actions/reverify.ts'
import { Stack } from '#components/stack/stack.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { may } from '#lib/access/roles.ts'
import { seed } from '#lib/queries/seed.ts'
import { stackQuery } from '#lib/queries/stack.ts'
import { readStackView } from '#lib/verification/read-stack-view.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).slug }
}

export default async function StackPage({ params }: Props) {
  const { role } = await guardPage('read')
  const slug = (await params).slug
  const stack = await readStackView(slug)
  if (stack === null) notFound()
  const host = (await headers()).get('host') ?? 'localhost'
  return (
    <HydrationBoundary state={seed(stackQuery(slug).queryKey, stack)}>
      <Stack
        slug={slug}
        pageHost={new URL(`http://${host}`).hostname}
        reverify={may(role, 'verify') ? reverify : null}
        forget={may(role, 'manage') ? forgetStack : null}
        mayDefine={may(role, 'define')}
      />
    </HydrationBoundary>
  )
}
