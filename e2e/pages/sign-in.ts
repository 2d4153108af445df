import type { Page } from '@playwright/test'
import { live } from './open.ts'

/** Signs in on the page that asks for it, and waits until the page it leads to can be used. */
export async function signIn(page: Page, person: { email: string; password: string }): Promise<void> {
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  await live(page)
}
