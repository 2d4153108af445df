import { expect, type Page } from '@playwright/test'

/** Opens a page behind the door and waits until its script has it in hand: a click before that is lost. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await live(page)
}

/** Waits until the script of a page behind the door has it in hand. */
export async function live(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('Changes show as they happen')).toBeVisible({
    timeout: 30_000,
  })
}
