import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { saveSprint } from '#app/_actions/save-sprint.ts'
import { SprintForm } from '#components/sprint/sprint-form.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { typedOf } from '#lib/core/sprint-form.ts'
import { zoneNames } from '#lib/core/zone-names.ts'
import { readSprint } from '#lib/db/read/sprints.ts'
import { readStackChoices } from '#lib/verification/read-stack-choices.ts'

export const metadata: Metadata = { title: 'Edit sprint' }

export default async function EditSprintPage({ params }: { params: Promise<{ slug: string }> }) {
  await guardPage('plan')
  const sprint = await readSprint((await params).slug)
  if (sprint === null) notFound()
  const back = `/sprints/${sprint.slug}`
  return (
    <>
      <PageHead
        title="Edit sprint"
        trail={[
          { href: '/sprints', name: 'Sprints' },
          { href: back, name: sprint.name },
        ]}
      />
      <SprintForm
        action={saveSprint.bind(null, sprint.slug)}
        start={typedOf(sprint)}
        stacks={await readStackChoices()}
        zones={zoneNames()}
        back={back}
        submit="Save"
      />
    </>
  )
}
