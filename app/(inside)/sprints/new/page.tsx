import type { Metadata } from 'next'
import { saveSprint } from '#app/_actions/save-sprint.ts'
import { SprintForm } from '#components/sprint/sprint-form.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { zoneNames } from '#lib/core/zone-names.ts'
import { readStackChoices } from '#lib/verification/read-stack-choices.ts'

export const metadata: Metadata = { title: 'New sprint' }

export default async function NewSprintPage() {
  await guardPage('plan')
  return (
    <>
      <PageHead title="New sprint" trail={[{ href: '/sprints', name: 'Sprints' }]} />
      <SprintForm
        action={saveSprint.bind(null, null)}
        start={null}
        stacks={await readStackChoices()}
        zones={zoneNames()}
        back="/sprints"
        submit="Make sprint"
      />
    </>
  )
}
