import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { open } from './pages/open.ts'

const main = (page: Page) => page.getByRole('main')
const why = (page: Page) => page.getByRole('region', { name: 'Why' })

/** The card of the cause that explains a service. */
function causeOf(page: Page, service: string): Locator {
  return why(page)
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: service, exact: true }) })
}

/** A check in the run's list, with its evidence. */
function checkOf(page: Page, words: string): Locator {
  return page.locator('li[id^="check-"]').filter({ hasText: words })
}

async function reverifyZoo(page: Page, url: string): Promise<string> {
  await open(page, `${url}/stacks/zoo`)
  await page.getByRole('button', { name: 'Re-verify zoo', exact: true }).click()
  await page.waitForURL(/\/runs\//)
  await expect(main(page)).toContainText(/checks fail/)
  return page.url()
}

test.describe
  .serial('a verdict explains itself', () => {
    let run = ''

    test('each trouble has a cause with its proof, and what is well has none', async ({ lead, rollcall }) => {
      run = await reverifyZoo(lead, rollcall.url)
      await expect(causeOf(lead, 'looping')).toContainText("ModuleNotFoundError: No module named 'services'")
      await expect(causeOf(lead, 'looping')).toContainText(/missing module/i)
      await expect(causeOf(lead, 'blocked')).toContainText('port is already allocated')
      await expect(causeOf(lead, 'unhealthy')).toContainText('the cache does not answer')
      await expect(causeOf(lead, 'paused')).toContainText(/paused/i)
      for (const well of ['healthy', 'finished', 'plain']) await expect(causeOf(lead, well)).toHaveCount(0)
    })

    test('a cause leads to the checks that fail for it, with their evidence open', async ({ lead }) => {
      await open(lead, run)
      await causeOf(lead, 'looping').getByRole('link', { name: 'looping state' }).click()
      const check = checkOf(lead, 'looping state')
      await expect(check.getByText('Expected', { exact: true })).toBeVisible()
    })

    test('one check is asked again alone, and the run stays as it was', async ({ lead }) => {
      await open(lead, run)
      const failing = lead.getByRole('heading', { name: /^Failing \(\d+\)$/ })
      const before = await failing.textContent()
      const check = checkOf(lead, 'looping state')
      await check.locator('summary').click()
      await check.getByRole('button', { name: 'Ask again: looping state' }).click()
      await expect(check).toContainText(/Asked again by lead/i)
      await expect(failing).toHaveText(before ?? '')
    })

    test('a run is compared with any other', async ({ lead, rollcall }) => {
      await reverifyZoo(lead, rollcall.url)
      await reverifyZoo(lead, rollcall.url)
      const since = lead.getByRole('region', { name: /^Since run/ })
      const first = since.getByLabel('Compare with').locator('option').last()
      const wanted = (await first.textContent())?.trim() ?? ''
      await since.getByLabel('Compare with').selectOption({ label: wanted })
      await since.getByRole('button', { name: 'Compare' }).click()
      await expect(lead).toHaveURL(/\?against=/)
      await expect(lead.getByRole('heading', { level: 2, name: `Since ${wanted}` })).toBeVisible()
    })

    test('the stack names the cause in the row, and the service has a page with its history', async ({
      lead,
      rollcall,
    }) => {
      await open(lead, `${rollcall.url}/stacks/zoo`)
      const row = lead.getByRole('row').filter({ has: lead.getByText('looping', { exact: true }) })
      await expect(row).toContainText('Cause:')
      await row.getByRole('link', { name: 'looping', exact: true }).click()
      await expect(lead.getByRole('heading', { level: 1, name: 'looping' })).toBeVisible()
      await expect(causeOf(lead, 'looping')).toContainText('ModuleNotFoundError')
      const history = lead.getByRole('list', { name: 'Causes of looping, newest first' })
      await expect(history.getByRole('listitem').first()).toContainText(/still there/)
      await expect(history.getByRole('listitem').first()).toContainText(/in \d+ runs/)
    })

    test('drills are offered only once a lead allows them, and say what they do', async ({
      lead,
      rollcall,
    }) => {
      const drills = lead.getByRole('button', { name: 'Re-verify with drills…' })
      await open(lead, `${rollcall.url}/stacks/zoo`)
      await expect(drills).toHaveCount(0)
      await allowDrills(lead, rollcall.url, true)
      try {
        await open(lead, `${rollcall.url}/stacks/zoo`)
        await drills.click()
        const dialog = lead.getByRole('dialog')
        await expect(dialog).toContainText(/plain: stop it within \d+ s, then start it again/)
        await expect(dialog).not.toContainText(/finished:/)
        await lead.keyboard.press('Escape')
        await expect(drills).toBeFocused()
      } finally {
        await allowDrills(lead, rollcall.url, false)
      }
    })
  })

async function allowDrills(page: Page, url: string, on: boolean): Promise<void> {
  await open(page, `${url}/settings/hosts`)
  await page.getByRole('switch', { name: /^Drills/ }).setChecked(on)
  await expect(main(page)).toContainText(on ? 'Drills: allowed on' : 'Drills: off on')
}
