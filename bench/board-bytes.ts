import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { OWNER, type Rollcall } from '#e2e/app/rollcall.ts'
import { signIn } from '#e2e/pages/sign-in.ts'

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

/** The JavaScript that the board loads, in bytes gzipped, as a browser asks for it. */
export async function boardBytes(app: Rollcall, executablePath: string): Promise<number> {
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS })
  try {
    const page = await browser.newPage()
    await page.goto(app.url)
    await signIn(page, OWNER)
    const sizes: Promise<number>[] = []
    const fresh = await browser.newContext({ storageState: await page.context().storageState() })
    const board = await fresh.newPage()
    board.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        sizes.push(response.body().then((body) => gzipSync(body).length))
    })
    await board.goto(app.url, { waitUntil: 'networkidle', timeout: 15_000 }).catch(() => {})
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  } finally {
    await browser.close()
  }
}
