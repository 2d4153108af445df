import type { Metadata } from 'next'
import { createOwner } from '#app/_actions/access/create-owner.ts'
import { PersonForm } from '#components/access/person-form.tsx'
import { guardOutsidePage } from '#lib/access/guard-outside-page.ts'
import { SHORTEST_PASSWORD } from '#lib/access/password.ts'

export const metadata: Metadata = { title: 'Set up' }

export default async function SetupPage() {
  await guardOutsidePage('/setup')
  return (
    <section className="grid gap-4 rounded-lg border border-line bg-surface p-5 sm:p-6">
      <h1 className="font-semibold text-2xl tracking-tight">Who is the owner?</h1>
      <p className="text-soft">
        Rollcall is running and nobody may sign in yet. The first person becomes its owner, with the role
        lead, and adds the others.
      </p>
      <PersonForm action={createOwner} submit="Create owner and go on" shortestPassword={SHORTEST_PASSWORD} />
    </section>
  )
}
