import type { Locator, Page } from '@playwright/test'

/** The row of a stack on the board. */
export function rowOf(page: Page, stack: string): Locator {
  return page
    .getByRole('list', { name: 'Stacks' })
    .locator('> li')
    .filter({ has: page.getByRole('heading', { level: 2, name: stack, exact: true }) })
}

/** The squares that claim a service to be as it should be. */
export function greenSquares(page: Page): Locator {
  return page.getByRole('link', { name: /: (healthy|running|completed|starting)$/ })
}
