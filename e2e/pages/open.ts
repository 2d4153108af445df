import { expect, type Page } from '@playwright/test'

const TRIES = 3

/** Opens a page behind the door and waits until its script has it in hand: a click before that is lost. */
export async function open(page: Page, address: string): Promise<void> {
  await visit(page, address)
  await live(page)
}

/** Goes to an address, again where the machine's own networks changed meanwhile. */
export async function visit(page: Page, address: string): Promise<void> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      await page.goto(address)
      return
    } catch (error) {
      // Chromium gives up what it is loading when a container joins or leaves a network.
      if (left === 0 || !String(error).includes('ERR_NETWORK_CHANGED')) throw error
    }
  }
}

/** Waits until the script of a page behind the door has it in hand. */
export async function live(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('Changes show as they happen')).toBeVisible({
    timeout: 30_000,
  })
}
