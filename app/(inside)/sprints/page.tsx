import type { Metadata } from 'next'
import { SprintTable } from '#components/sprint/sprint-table.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { may } from '#lib/access/roles.ts'
import { readSprintLines } from '#lib/verification/read-sprint.ts'

export const metadata: Metadata = { title: 'Sprints' }

export default async function SprintsPage() {
  const { role } = await guardPage('read')
  const lines = await readSprintLines()
  const add = may(role, 'plan') && (
    <ButtonLink href="/sprints/new" look="primary">
      New sprint
    </ButtonLink>
  )
  return (
    <>
      <PageHead title="Sprints" actions={lines.length > 0 && add} />
      {lines.length === 0 ? (
        <Empty title="No sprint yet" action={add}>
          A sprint has a first and a last day, its stacks, and a git branch. Its report is composed from the
          runs that finished and the commits that were made in that time.
        </Empty>
      ) : (
        <Card>
          <SprintTable lines={lines} />
        </Card>
      )}
    </>
  )
}
