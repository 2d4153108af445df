import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ExportLinks } from '#components/report/export-links.tsx'
import { ReportArticle } from '#components/report/report-article.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { SampleMark } from '#components/ui/sample-mark.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { layOut } from '#lib/core/report/lay-out.ts'
import { readSprint } from '#lib/db/read/sprints.ts'
import { readReport } from '#lib/verification/read-report.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await guardPage('read')
  const sprint = await readSprint((await params).slug)
  return { title: sprint === null ? 'Report' : `${sprint.name}: sprint report` }
}

export default async function ReportPage({ params }: Props) {
  await guardPage('read')
  const report = await readReport((await params).slug)
  if (report === null) notFound()
  const document = layOut(report)
  const { slug, name } = report.sprint
  return (
    <article>
      <PageHead
        title={document.title}
        trail={[
          { href: '/sprints', name: 'Sprints' },
          { href: `/sprints/${slug}`, name },
        ]}
        marks={report.samples.length > 0 && <SampleMark />}
        actions={<ExportLinks slug={slug} />}
      />
      <ReportArticle document={document} />
    </article>
  )
}
