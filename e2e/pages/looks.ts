import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Nothing but colours depends on the scheme, and no colour on the width.
const LOOKS = [
  { width: 1440, colorScheme: 'light', rules: 'all' },
  { width: 1440, colorScheme: 'dark', rules: 'contrast' },
  { width: 360, colorScheme: 'dark', rules: 'all' },
] as const

/** Asserts, light and dark, on a wide and a narrow window: no axe finding, and nothing to scroll sideways for. */
export async function expectGoodLooks(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { width, colorScheme, rules } of LOOKS) {
    const look = `${colorScheme}, ${width} pixels wide`
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    expect.soft(await findingsOf(page, rules), look).toEqual([])
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(tooWide, `pixels to scroll sideways, ${look}`).toBeLessThanOrEqual(0)
  }
}

async function findingsOf(page: Page, rules: 'all' | 'contrast'): Promise<string[]> {
  // Legacy mode: one page, no frames to look into, and no second tab opened for each look.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const asked = rules === 'all' ? axe.withTags(RULES) : axe.withRules('color-contrast')
  const { violations } = await asked.analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
  )
}

/** Asserts that the first press of Tab leads to the link past the header, and that the link works. */
export async function expectSkipLink(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the page' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
}
