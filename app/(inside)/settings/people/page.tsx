import type { Metadata } from 'next'
import { addPerson } from '#app/_actions/access/add-person.ts'
import { changeRole } from '#app/_actions/access/change-role.ts'
import { removePerson } from '#app/_actions/access/remove-person.ts'
import { renewPassword } from '#app/_actions/access/renew-password.ts'
import { PeopleTable } from '#components/access/people-table.tsx'
import { PersonForm } from '#components/access/person-form.tsx'
import { Card } from '#components/ui/card.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { SHORTEST_PASSWORD } from '#lib/access/password.ts'
import { ROLE_CHOICES } from '#lib/access/roles.ts'
import { readPeople } from '#lib/db/read/people.ts'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage() {
  const caller = await guardPage('manage')
  const people = await readPeople()
  return (
    <>
      <Card title="People" className="">
        <PeopleTable
          people={people}
          roles={ROLE_CHOICES}
          self={caller.id}
          changeRole={changeRole}
          renewPassword={renewPassword}
          removePerson={removePerson}
        />
      </Card>
      <Card title="Add a person">
        <div className="max-w-md">
          <PersonForm
            action={addPerson}
            submit="Add person"
            shortestPassword={SHORTEST_PASSWORD}
            roles={ROLE_CHOICES}
          />
        </div>
      </Card>
    </>
  )
}
