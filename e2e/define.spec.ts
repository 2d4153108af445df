import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { open } from './pages/open.ts'

const LEDGER = `
name: ledger
services:
  api:
    image: rollcall-test/tiny:1
    ports: ["18999:8080"]
    depends_on: { migrate: { condition: service_completed_successfully } }
  migrate: { image: rollcall-test/tiny:1 }
  console: { image: rollcall-test/tiny:1, profiles: [tools] }
`

const WRONG = `
name: ledger-two
services:
  api:
    image: rollcall-test/tiny:1
    depends_on: [nowhere]
    ports: ["not a port"]
`

async function define(page: Page, url: string, text: string): Promise<void> {
  await open(page, `${url}/stacks/new`)
  await page.getByLabel('Content').first().fill(text)
  await page.getByRole('button', { name: 'Define stack' }).click()
}

test.describe
  .serial('a stack is defined from compose files', () => {
    test('declared services without a container are missing, a profile that is off is inactive', async ({
      lead,
      rollcall,
    }) => {
      await define(lead, rollcall.url, LEDGER)
      await expect(lead).toHaveURL(/\/stacks\/ledger$/)
      const row = (service: string) =>
        lead.getByRole('row').filter({ has: lead.getByText(service, { exact: true }) })
      await expect(row('api')).toContainText('missing')
      await expect(row('migrate')).toContainText('missing')
      await expect(row('console')).toContainText('inactive')
      await expect(row('console')).toContainText('tools')
    })

    test('a wrong file is refused with file, line and column, changes nothing and stays in the form', async ({
      lead,
      rollcall,
    }) => {
      await define(lead, rollcall.url, WRONG)
      await expect(lead.getByRole('main')).toContainText('nowhere')
      await expect(lead.getByRole('main')).toContainText(/compose\.yaml:\d+:\d+/)
      await expect(lead.getByLabel('Content').first()).toHaveValue(/not a port/)
      await open(lead, rollcall.url)
      await expect(lead.getByRole('heading', { level: 2, name: 'ledger', exact: true })).toBeVisible()
      await expect(lead.getByRole('heading', { level: 2, name: 'ledger-two' })).toHaveCount(0)
    })

    test('a run of it fails where a service is missing, and never passes', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}/stacks/ledger`)
      await lead.getByRole('button', { name: 'Re-verify ledger' }).click()
      await lead.waitForURL(/\/runs\//)
      await expect(lead.getByText(/checks? fails?/).first()).toBeVisible()
      await expect(lead.getByRole('heading', { name: /^Passing/ })).toHaveCount(0)
    })

    test('a lead can forget it', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}/stacks/ledger`)
      await lead.getByRole('button', { name: 'Forget' }).click()
      await lead
        .getByRole('dialog')
        .getByRole('button', { name: /Forget/ })
        .click()
      await expect(lead).toHaveURL(`${rollcall.url}/`)
      await expect(lead.getByRole('heading', { level: 2, name: 'ledger', exact: true })).toHaveCount(0)
    })
  })
