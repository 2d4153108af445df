import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** Follows a link that downloads a file and maps it to the file's text. */
export async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}
