import type { Metadata } from 'next'
import { signIn } from '#app/_actions/access/sign-in.ts'
import { SignInForm } from '#components/access/sign-in-form.tsx'
import { guardOutsidePage } from '#lib/access/guard-outside-page.ts'
import { returnPath } from '#lib/access/return-path.ts'

export const metadata: Metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<{ to?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  await guardOutsidePage('/sign-in')
  const { to } = await searchParams
  return (
    <section className="grid gap-4 rounded-lg border border-line bg-surface p-5 sm:p-6">
      <h1 className="font-semibold text-2xl tracking-tight">Sign in</h1>
      <SignInForm action={signIn} to={returnPath(typeof to === 'string' ? to : null)} />
      <p className="text-soft text-sm">
        No account, or the password is lost? A lead of your team can help, under Settings, People.
      </p>
    </section>
  )
}
