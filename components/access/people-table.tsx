import Link from 'next/link'
import { DataTable } from '#components/ui/data-table.tsx'
import type { FormAction } from '#lib/core/form-answer.ts'
import type { Person } from '#lib/core/person.ts'
import { ConfirmedForm } from './confirmed-form.tsx'
import type { RoleChoice } from './role-choice.ts'
import { RoleForm } from './role-form.tsx'

type Props = {
  people: readonly Person[]
  roles: readonly RoleChoice[]
  /** Whoever reads the table; their own row says so. */
  self: string
  changeRole: FormAction
  renewPassword: FormAction
  removePerson: FormAction
}

/** Everyone who may sign in, with what a lead can do about it. */
export function PeopleTable({ people, roles, self, changeRole, renewPassword, removePerson }: Props) {
  return (
    <DataTable label="People">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">E-mail</th>
          <th scope="col">Role</th>
          <th scope="col">Password</th>
          <th scope="col">Remove</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name, email, role }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              {id === self && <span className="font-normal text-soft"> (you)</span>}
            </th>
            <td>{email}</td>
            <td>
              <RoleForm action={changeRole} id={id} name={name} role={role} roles={roles} />
            </td>
            <td>
              {id === self ? (
                <Link href="/settings/account" className="prose-link">
                  Change yours
                </Link>
              ) : (
                <ConfirmedForm
                  action={renewPassword}
                  id={id}
                  deed="New password"
                  name={`for ${name}`}
                  warning={`${name} will be signed out and needs the new password, which you will see once.`}
                />
              )}
            </td>
            <td>
              <ConfirmedForm
                grave
                action={removePerson}
                id={id}
                deed="Remove"
                name={name}
                warning={id === self ? 'You will be signed out.' : `${name} will be signed out.`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
