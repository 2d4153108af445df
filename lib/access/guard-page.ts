import { headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { hasPeople } from '#lib/db/read/people.ts'
import type { Caller } from './caller.ts'
import { currentCaller } from './current-caller.ts'
import { PATH_HEADER, returnPath } from './return-path.ts'
import { may, type Permission } from './roles.ts'

/**
 * Passes a page for a signed-in person with the permission; sends others to `/sign-in` (and back afterwards), to
 * `/setup` while there is no owner, or to the page that says their role may not.
 */
export async function guardPage(permission: Permission): Promise<Caller> {
  const caller = await currentCaller()
  if (caller === null) redirect(await wayIn())
  if (!may(caller.role, permission)) forbidden()
  return caller
}

async function wayIn(): Promise<string> {
  if (!(await hasPeople())) return '/setup'
  const wanted = returnPath((await headers()).get(PATH_HEADER))
  return wanted === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(wanted)}`
}
