'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { carryCookies } from '#lib/access/carry-cookies.ts'
import { guardVisitor } from '#lib/access/guard-visitor.ts'
import { signOut as endSession } from '#lib/access/sign-in.ts'

/** Ends the session of whoever sent this and leads to the sign-in page; a form's `action`. */
export async function signOut(): Promise<void> {
  if (!(await guardVisitor()).ok) return
  const ended = await endSession(await headers())
  if (ended.ok) await carryCookies(ended.headers)
  redirect('/sign-in')
}
