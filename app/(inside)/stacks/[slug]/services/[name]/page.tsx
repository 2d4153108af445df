import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { Service } from '#components/service/service.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { seed } from '#lib/queries/seed.ts'
import { serviceQuery } from '#lib/queries/service.ts'
import { readServiceView } from '#lib/verification/read-service-view.ts'

type Props = { params: Promise<{ slug: string; name: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, name } = await params
  return { title: `${decodeURIComponent(name)} of ${slug}` }
}

export default async function ServicePage({ params }: Props) {
  await guardPage('read')
  const { slug, name: escaped } = await params
  const name = decodeURIComponent(escaped)
  const view = await readServiceView(slug, name)
  if (view === null) notFound()
  const host = (await headers()).get('host') ?? 'localhost'
  return (
    <HydrationBoundary state={seed(serviceQuery(slug, name).queryKey, view)}>
      <Service slug={slug} name={name} pageHost={new URL(`http://${host}`).hostname} />
    </HydrationBoundary>
  )
}
