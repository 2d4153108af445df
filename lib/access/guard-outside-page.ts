import { redirect } from 'next/navigation'
import { hasPeople } from '#lib/db/read/people.ts'
import { currentCaller } from './current-caller.ts'

/** Keeps `/setup` for the time before there is an owner, `/sign-in` for after it, and both from those signed in. */
export async function guardOutsidePage(page: '/setup' | '/sign-in'): Promise<void> {
  if ((await currentCaller()) !== null) redirect('/')
  const rightPage = (await hasPeople()) ? '/sign-in' : '/setup'
  if (page !== rightPage) redirect(rightPage)
}
