import { test as base, type Page } from '@playwright/test'
import { OWNER, type Rollcall, startRollcall } from './app/rollcall.ts'
import { visit } from './pages/open.ts'
import { signIn } from './pages/sign-in.ts'

type Own = { lead: Page }
type Shared = { rollcall: Rollcall }

/** `rollcall`: one running product for all tests of a worker; `lead`: a page signed in as its owner. */
export const test = base.extend<Own, Shared>({
  rollcall: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures off the pattern.
    async ({}, use) => {
      const app = await startRollcall()
      await use(app)
      await app.remove()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  lead: async ({ page, rollcall }, use) => {
    await visit(page, `${rollcall.url}/sign-in`)
    await signIn(page, OWNER)
    await use(page)
  },
})

export { expect } from '@playwright/test'
