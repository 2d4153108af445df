import { expect, type Page } from '@playwright/test'

const TRIES = 3

/** Opens a page behind the door and waits until its script has it in hand: a click before that is lost. */
export async function open(page: Page, address: string): Promise<void> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      await page.goto(address)
      break
    } catch (error) {
      // A network that a container joins or leaves is a change of the machine's own, and Chromium gives up what it was loading.
      if (left === 0 || !String(error).includes('ERR_NETWORK_CHANGED')) throw error
    }
  }
  await live(page)
}

/** Waits until the script of a page behind the door has it in hand. */
export async function live(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('Changes show as they happen')).toBeVisible({
    timeout: 30_000,
  })
}
