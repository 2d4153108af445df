import type { Page } from '@playwright/test'
import { tokenOf } from './app/command-line.ts'
import { OWNER, type Rollcall, startRollcall } from './app/rollcall.ts'
import { expect, test } from './fixtures.ts'
import { signIn } from './pages/sign-in.ts'
import { bringUpSlow } from './stacks/bring-up.ts'
import { removeStack } from './stacks/compose.ts'
import { until } from './stacks/until.ts'

// The one service of this stack never answers: its run lasts the whole deadline of a check, 5 s.
test.describe
  .serial('a run is left alone, cancelled or killed', () => {
    let app: Rollcall
    let closing: Rollcall | null = null

    test.beforeAll(async () => {
      test.setTimeout(240_000)
      await bringUpSlow()
      app = await startRollcall()
      closing = app
    })
    test.afterAll(async () => {
      await closing?.remove()
      removeStack('slow')
    })

    async function reverifySlow(page: Page): Promise<string> {
      await page.goto(`${app.url}/stacks/slow`)
      await signIn(page, OWNER)
      await page.getByRole('button', { name: 'Re-verify slow' }).click()
      await page.waitForURL(/\/runs\//)
      return page.url()
    }

    test('a run that is cancelled on its page ends cancelled and claims nothing', async ({ page }) => {
      await reverifySlow(page)
      await page.getByRole('button', { name: 'Cancel run' }).click()
      const main = page.getByRole('main')
      await expect(main).toContainText('Cancelled before its end')
      await expect(main).toContainText('it claims nothing')
      await expect(page.getByRole('button', { name: 'Cancel run' })).toHaveCount(0)
    })

    test('a run survives its page being closed', async ({ page, context }) => {
      const run = await reverifySlow(page)
      await page.close()
      const other = await context.newPage()
      await other.goto(run)
      await expect(other.getByRole('main')).toContainText(/\d+ of \d+ checks fails?/)
      await expect(other.getByRole('heading', { name: 'Run 2 of slow' })).toBeVisible()
    })

    test('a run whose process is killed is interrupted after the next start, and says so', async ({
      page,
    }) => {
      const id = await startedRun(app)
      await app.stop('SIGKILL')
      app = await startRollcall({}, app.data)
      closing = app
      await page.goto(`${app.url}/runs/${id}`)
      await signIn(page, OWNER)
      const main = page.getByRole('main')
      await expect(main).toContainText('Interrupted: the process that ran it ended')
      await expect(main).toContainText('It is no verdict')
      await expect(main.getByText('interrupted', { exact: true })).toBeVisible()
    })

    test('and the stack can be verified again', async ({ page }) => {
      await reverifySlow(page)
      await expect(page.getByRole('main')).toContainText(/\d+ of \d+ checks fails?/)
      await expect(page.getByRole('heading', { name: 'Run 4 of slow' })).toBeVisible()
    })
  })

/** Asks for a run of the slow stack and waits until a worker has it in hand. */
async function startedRun(app: Rollcall): Promise<string> {
  const headers = { authorization: `Bearer ${tokenOf(app, 'developer')}` }
  const asked = await fetch(`${app.url}/api/v1/stacks/slow/runs`, { method: 'POST', headers })
  const { id } = await asked.json()
  const stateOf = async () => (await (await fetch(`${app.url}/api/v1/runs/${id}`, { headers })).json()).state
  await until('the run', 30, async () => (await stateOf()) === 'running')
  return id
}
