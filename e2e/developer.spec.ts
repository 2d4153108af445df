import type { Locator, Page } from '@playwright/test'
import { tokenOf } from './app/command-line.ts'
import { expect, test } from './fixtures.ts'
import { open } from './pages/open.ts'
import { containerOf, docker } from './stacks/compose.ts'
import { until } from './stacks/until.ts'

const health = (service: string) =>
  docker(['inspect', '-f', '{{.State.Health.Status}}', containerOf('shop', service)])

async function reverify(page: Page, url: string, stack: string): Promise<void> {
  await open(page, `${url}/stacks/${stack}`)
  await page.getByRole('button', { name: `Re-verify ${stack}` }).click()
  await page.waitForURL(/\/runs\//)
}

/** The part of a run's page that lists what is new, fixed or still failing. */
function changes(page: Page, title: 'New' | 'Fixed' | 'Still failing'): Locator {
  const since = page.getByRole('region', { name: /^Since/ })
  return since
    .locator('div')
    .filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^${title}[ \\d]*$`) }) })
    .last()
}

test.describe
  .serial('the developer re-verifies', () => {
    test('a stack that is as it should be passes, with evidence', async ({ lead, rollcall }) => {
      await reverify(lead, rollcall.url, 'shop')
      await expect(lead.getByText(/All \d+ checks pass/)).toBeVisible()
      const check = lead.getByRole('listitem').filter({ hasText: 'http 8080/health' })
      await check.locator('summary').click()
      await expect(check).toContainText('/health')
      await expect(check.getByText('Expected')).toBeVisible()
    })

    test('a broken container is what is new, and says why', async ({ lead, rollcall }) => {
      docker(['stop', '-t', '1', containerOf('shop', 'cache')])
      await reverify(lead, rollcall.url, 'shop')
      await expect(changes(lead, 'New')).toContainText('cache state')
      await expect(lead.getByText('failing').first()).toBeVisible()
    })

    test('once mended it is what is fixed', async ({ lead, rollcall }) => {
      docker(['start', containerOf('shop', 'cache')])
      await until('the cache', 60, () => health('cache') === 'healthy')
      await reverify(lead, rollcall.url, 'shop')
      await expect(changes(lead, 'Fixed')).toContainText('cache state')
    })

    test('runs are listed on the stack, newest first', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}/stacks/shop`)
      const runs = lead.getByRole('table', { name: 'Runs of shop' }).getByRole('link', { name: /^Run \d+/ })
      await expect(runs.nth(2)).toBeVisible()
      const numbers = (await runs.allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0]))
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
    })

    test('evidence never holds a secret that a container logs', async ({ rollcall }) => {
      const headers = { authorization: `Bearer ${tokenOf(rollcall, 'developer')}` }
      const asked = await fetch(`${rollcall.url}/api/v1/stacks/shop/runs`, { method: 'POST', headers })
      expect(asked.status).toBe(202)
      const { id } = await asked.json()
      const read = async () => (await fetch(`${rollcall.url}/api/v1/runs/${id}`, { headers })).text()
      await until('the run', 30, async () => (await read()).includes('"state":"finished"'))
      expect(await read()).not.toContain('shop-database-password')
    })
  })
