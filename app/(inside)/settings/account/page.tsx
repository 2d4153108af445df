import type { Metadata } from 'next'
import { changePassword } from '#app/_actions/access/change-password.ts'
import { signOut } from '#app/_actions/access/sign-out.ts'
import { PasswordForm } from '#components/access/password-form.tsx'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { SHORTEST_PASSWORD } from '#lib/access/password.ts'

export const metadata: Metadata = { title: 'Account' }

export default async function AccountPage() {
  const caller = await guardPage('read')
  return (
    <>
      <Card title="You">
        <p>
          Signed in as <strong>{caller.name}</strong>, with the role {caller.role}.
        </p>
        <form action={signOut} className="mt-4">
          <Button type="submit">Sign out</Button>
        </form>
      </Card>
      <Card title="Password">
        <div className="max-w-md">
          <PasswordForm action={changePassword} shortestPassword={SHORTEST_PASSWORD} />
        </div>
      </Card>
    </>
  )
}
