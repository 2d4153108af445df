import { OWNER, type Rollcall, startRollcall } from './app/rollcall.ts'
import { test as base, expect } from './fixtures.ts'
import { greenSquares, rowOf } from './pages/board.ts'
import { download } from './pages/download.ts'
import { open } from './pages/open.ts'

const SAMPLES = ['octollm', 'v2-platform']

/** A machine without an engine, where nobody was named as owner and nothing was said about samples. */
const BARE = {
  DOCKER_HOST: 'unix:///nonexistent/docker.sock',
  ROLLCALL_OWNER_EMAIL: '',
  ROLLCALL_OWNER_PASSWORD: '',
  ROLLCALL_SAMPLES: '',
}

const test = base.extend<object, { rollcall: Rollcall }>({
  rollcall: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures off the pattern.
    async ({}, use) => {
      const app = await startRollcall(BARE)
      await use(app)
      await app.remove()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

test.describe
  .serial('the first start on a machine without an engine', () => {
    test('the first visit creates the owner, and says what is wrong with what was typed', async ({
      page,
      rollcall,
    }) => {
      await page.goto(`${rollcall.url}/`)
      await expect(page).toHaveURL(/\/setup$/)
      const [name, email, password] = ['Name', 'E-mail', 'Password'].map((label) => page.getByLabel(label))
      const send = page.getByRole('button', { name: 'Create owner and go on' })
      await name?.fill(OWNER.name)
      await email?.fill(OWNER.email)
      await password?.fill('short')
      await send.click()
      await expect(page.locator('input:invalid')).toHaveAttribute('name', 'password')
      await expect(page.locator('input:invalid')).toBeFocused()

      // The browser's own check is a courtesy; the server's counts.
      await page.locator('form').evaluate((form: HTMLFormElement) => {
        form.noValidate = true
      })
      await send.click()
      await expect(page.getByRole('alert').filter({ hasText: 'at least 10 characters' })).toBeVisible()
      await expect(page).toHaveURL(/\/setup$/)
      await expect(page.getByLabel('Name')).toHaveValue(OWNER.name)
      await expect(page.getByLabel('E-mail')).toHaveValue(OWNER.email)

      await password?.fill(OWNER.password)
      await send.click()
      await expect(page).toHaveURL(`${rollcall.url}/`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Only sample stacks')
    })

    test('no second owner can be made', async ({ lead, browser, rollcall }) => {
      await lead.goto(`${rollcall.url}/setup`)
      await expect(lead).toHaveURL(`${rollcall.url}/`)
      const stranger = await browser.newPage()
      await stranger.goto(`${rollcall.url}/setup`)
      await expect(stranger).toHaveURL(/\/sign-in/)
      await stranger.close()
    })

    test('the board names the missing engine, says what to do, and marks the samples', async ({ lead }) => {
      const hosts = lead.getByRole('region', { name: 'Hosts' })
      await expect(hosts).toContainText('No Docker Engine found')
      await expect(hosts).toContainText('set DOCKER_HOST')
      await expect(hosts).toContainText('It has not answered yet')
      for (const stack of SAMPLES) {
        await expect(rowOf(lead, stack).getByText('Sample', { exact: true })).toBeVisible()
      }
      await expect(lead.getByRole('list', { name: 'Stacks' }).locator('> li')).toHaveCount(SAMPLES.length)
      await expect(greenSquares(lead).first()).toBeVisible()
    })

    test('a sample that is verified stays marked, and no port of it passes', async ({ lead, rollcall }) => {
      const main = lead.getByRole('main')
      for (const stack of SAMPLES) {
        await open(lead, `${rollcall.url}/stacks/${stack}`)
        await expect(main.getByText('Sample', { exact: true }).first()).toBeVisible()
        await lead.getByRole('button', { name: `Re-verify ${stack}` }).click()
        await lead.waitForURL(/\/runs\//)
        await expect(main).toContainText(/of \d+ checks .+ could not be verified/)
        await expect(main.getByText('Sample', { exact: true }).first()).toBeVisible()
        const probes = main.locator('li').filter({ hasText: /\b(tcp|http) \d+/ })
        await expect(probes.first()).toBeAttached()
        await expect(probes.filter({ hasNotText: 'not verified' })).toHaveCount(0)
      }
    })

    test('a sprint of samples is marked on its report and in every export', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}/sprints/new`)
      const today = new Date().toISOString().slice(0, 10)
      await lead.getByLabel('Name').fill('Trying it out')
      await lead.getByLabel('First day').fill(today)
      await lead.getByLabel('Last day').fill(today)
      for (const stack of SAMPLES) {
        const choice = lead.locator('label').filter({ hasText: stack })
        await expect(choice.getByText('Sample', { exact: true })).toBeVisible()
        await choice.getByRole('checkbox').check()
      }
      await lead.getByRole('button', { name: 'Make sprint' }).click()
      await expect(lead).toHaveURL(/\/sprints\/trying-it-out$/)
      await expect(lead.getByRole('main').getByText('Sample', { exact: true })).toHaveCount(SAMPLES.length)

      await lead.getByRole('link', { name: 'Report', exact: true }).click()
      const main = lead.getByRole('main')
      const mark = 'Sample data, invented to show the product; no engine was asked'
      await expect(main).toContainText(mark)
      for (const format of ['Markdown', 'HTML', 'JSON']) {
        const text = await download(lead, format)
        expect(text, format).toContain(format === 'JSON' ? '"samples"' : mark)
        for (const stack of SAMPLES) expect(text, format).toContain(stack)
        if (format !== 'JSON') expect(text.match(/\(sample data\)/g)?.length, format).toBeGreaterThan(1)
      }
    })
  })
