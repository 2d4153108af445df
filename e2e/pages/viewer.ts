import { type Browser, expect, type Page } from '@playwright/test'
import { open } from './open.ts'
import { signIn } from './sign-in.ts'

const VIEWER = { email: 'viewer@example.org', password: 'a viewer only looks' }

/** Has a lead add a person who may only look, and maps them to a page of their own on which they are signed in. */
export async function viewerPage(lead: Page, browser: Browser, url: string): Promise<Page> {
  await open(lead, `${url}/settings/people`)
  await lead.getByLabel('Name').fill('Vera Viewer')
  await lead.getByLabel('E-mail').fill(VIEWER.email)
  await lead.getByLabel('First password').fill(VIEWER.password)
  await lead.getByRole('button', { name: 'Add person' }).click()
  await expect(lead.getByRole('rowheader', { name: 'Vera Viewer' })).toBeVisible()
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${url}/sign-in`)
  await signIn(page, VIEWER)
  return page
}
