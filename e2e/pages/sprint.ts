import { expect, type Page } from '@playwright/test'
import { open } from './open.ts'

type Wanted = { name: string; from: string; to: string; stacks: string[]; repository?: string }

/** Makes a sprint with the form, and ends on its page. */
export async function makeSprint(page: Page, url: string, wanted: Wanted): Promise<void> {
  await open(page, `${url}/sprints/new`)
  await page.getByLabel('Name').fill(wanted.name)
  await page.getByLabel('First day').fill(wanted.from)
  await page.getByLabel('Last day').fill(wanted.to)
  if (wanted.repository !== undefined) {
    await page.getByLabel('Repository folder').fill(wanted.repository)
    await page.getByLabel('Branch').fill('main')
  }
  for (const stack of wanted.stacks) {
    await page.locator('label').filter({ hasText: stack }).getByRole('checkbox').check()
  }
  await page.getByRole('button', { name: 'Make sprint' }).click()
  await expect(page).toHaveURL(/\/sprints\/(?!new$)/)
}
