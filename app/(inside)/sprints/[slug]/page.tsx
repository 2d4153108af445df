import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Period, phaseWords } from '#components/sprint/period.tsx'
import { SprintFacts } from '#components/sprint/sprint-facts.tsx'
import { SprintStacks } from '#components/sprint/sprint-stacks.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { may } from '#lib/access/roles.ts'
import { readSprint } from '#lib/db/read/sprints.ts'
import { readSprintView } from '#lib/verification/read-sprint.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await guardPage('read')
  return { title: (await readSprint((await params).slug))?.name ?? 'Sprint' }
}

export default async function SprintPage({ params }: Props) {
  const { role } = await guardPage('read')
  const view = await readSprintView((await params).slug)
  if (view === null) notFound()
  const { sprint, phase, stacks } = view
  return (
    <>
      <PageHead
        title={sprint.name}
        trail={[{ href: '/sprints', name: 'Sprints' }]}
        actions={
          <>
            {may(role, 'plan') && <ButtonLink href={`/sprints/${sprint.slug}/edit`}>Edit</ButtonLink>}
            <ButtonLink href={`/sprints/${sprint.slug}/report`} look="primary">
              Report
            </ButtonLink>
          </>
        }
      >
        <Period sprint={sprint} /> · {phaseWords(phase)}
      </PageHead>
      <div className="grid gap-6">
        <Card title="About">
          <SprintFacts sprint={sprint} />
        </Card>
        <Card title="Stacks">
          {stacks.length === 0 ? (
            <p className="text-soft">No stack belongs to this sprint.</p>
          ) : (
            <SprintStacks stacks={stacks} />
          )}
        </Card>
      </div>
    </>
  )
}
