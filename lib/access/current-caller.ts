import { cookies } from 'next/headers'
import { cache } from 'react'
import type { Caller } from './caller.ts'
import { sessionCaller } from './session.ts'

/** The person whose page or action this is, null when nobody is signed in; looked up once per page. */
export const currentCaller: () => Promise<Caller | null> = cache(async () => {
  // Not the request's header: a page that renders after an action has set cookies must see the new ones.
  return sessionCaller(new Headers({ cookie: (await cookies()).toString() }))
})
