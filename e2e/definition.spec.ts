import type { Page } from '@playwright/test'
import { OWNER } from './app/rollcall.ts'
import { expect, test } from './fixtures.ts'
import { download } from './pages/download.ts'
import { open } from './pages/open.ts'
import { signIn } from './pages/sign-in.ts'
import { viewerPage } from './pages/viewer.ts'

const ATLAS = `
name: atlas
services:
  api:
    image: rollcall-test/tiny:1
    ports: ["18998:8080"]
    depends_on: { migrate: { condition: service_completed_successfully } }
  migrate: { image: rollcall-test/tiny:1 }
  console: { image: rollcall-test/tiny:1, profiles: [tools] }
`

const FILE = `services:
  api:
    group: edge
    expect: { state: restarting, reason: Phase 1 is under way, until: 2099-12-31 }
    checks:
      - http: /health
        port: 8080
    waivers:
      - { check: port, owner: Ada, reason: the proxy moves, until: 2099-12-31 }
`

const WRONG = 'services:\n  api:\n    role: sometimes\n'

const editor = (page: Page) => page.getByRole('textbox', { name: 'rollcall.yaml' })
const main = (page: Page) => page.getByRole('main')

test.describe
  .serial('what is asked of a stack is shown, written and kept', () => {
    test.beforeAll(async ({ browser, rollcall }) => {
      const page = await browser.newPage()
      await page.goto(`${rollcall.url}/stacks/new`)
      await signIn(page, OWNER)
      await page.getByLabel('Content').first().fill(ATLAS)
      await page.getByRole('button', { name: 'Define stack' }).click()
      await expect(page).toHaveURL(/\/stacks\/atlas$/)
      await page.close()
    })

    test('every service stands there with its role, its group and the rules that gave them', async ({
      lead,
      rollcall,
    }) => {
      await open(lead, `${rollcall.url}/stacks/atlas`)
      await lead.getByRole('link', { name: 'Checks and definition' }).click()
      await expect(lead.getByRole('heading', { level: 1, name: 'Definition of atlas' })).toBeVisible()
      const service = (name: string) =>
        main(lead)
          .getByRole('listitem')
          .filter({ has: lead.getByRole('heading', { level: 3, name, exact: true }) })
      await expect(service('migrate')).toContainText('one-shot')
      await expect(service('migrate')).toContainText('waits for it to complete')
      await expect(service('console')).toContainText('tools')
      await expect(service('api')).toContainText('inferred')
    })

    test('a wrong file is refused with line and column, leads the caret there, and stays in the editor', async ({
      lead,
      rollcall,
    }) => {
      await open(lead, `${rollcall.url}/stacks/atlas/definition`)
      await editor(lead).fill(WRONG)
      await lead.getByRole('button', { name: 'Save' }).click()
      await lead.getByRole('button', { name: 'rollcall.yaml:3:11' }).click()
      await expect(editor(lead)).toBeFocused()
      const caret = await editor(lead).evaluate((field: HTMLTextAreaElement) => field.selectionStart)
      expect(WRONG.slice(caret)).toBe('sometimes\n')
      await expect(editor(lead)).toHaveValue(WRONG)
      await expect(editor(lead)).toHaveAttribute('aria-invalid', 'true')
    })

    test('checking says the same and keeps nothing', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}/stacks/atlas/definition`)
      const before = await editor(lead).inputValue()
      await editor(lead).fill(FILE)
      await lead.getByRole('button', { name: 'Check' }).click()
      await expect(main(lead)).toContainText('Nothing stands in the way. It is not saved yet.')
      lead.on('dialog', (dialog) => dialog.accept())
      await open(lead, `${rollcall.url}/stacks/atlas/definition`)
      await expect(editor(lead)).toHaveValue(before)
    })

    test('the keys save it, and the catalogue shows what it says', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}/stacks/atlas/definition`)
      await editor(lead).fill(FILE)
      await lead.keyboard.press('Control+s')
      await expect(main(lead)).toContainText(/Saved as version \d+\./)
      const api = main(lead)
        .getByRole('listitem')
        .filter({ has: lead.getByRole('heading', { level: 3, name: 'api', exact: true }) })
      await expect(api).toContainText('edge')
      await expect(api).toContainText('restarting until 2099-12-31')
      await expect(api).toContainText('declared')
      await expect(api).toContainText('by Ada: the proxy moves')
    })

    test('what is exported is what was saved', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}/stacks/atlas/definition`)
      await expect(editor(lead)).toHaveValue(FILE)
      expect(await download(lead, 'Export')).toBe(FILE)
    })

    test('a file from disk comes into the editor, and back out of it', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}/stacks/atlas/definition`)
      const file = { name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(WRONG) }
      await lead.getByLabel('Import a file').setInputFiles(file)
      await expect(editor(lead)).toHaveValue(WRONG)
      await lead.getByRole('button', { name: 'Put back what was there' }).click()
      await expect(editor(lead)).toHaveValue(FILE)
    })

    test('a version that somebody saved meanwhile takes no text away, and is not overwritten unasked', async ({
      lead,
      context,
      rollcall,
    }) => {
      await open(lead, `${rollcall.url}/stacks/atlas/definition`)
      const mine = FILE.replace('edge', 'mine')
      await editor(lead).fill(mine)
      const other = await context.newPage()
      await open(other, `${rollcall.url}/stacks/atlas/definition`)
      await editor(other).fill(FILE.replace('edge', 'theirs'))
      await other.getByRole('button', { name: 'Save' }).click()
      await expect(main(other)).toContainText(/Saved as version \d+\./)
      await expect(main(lead)).toContainText(/Version \d+ was saved meanwhile/)
      await lead.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(main(lead)).toContainText(/saved version \d+ meanwhile/)
      await expect(editor(lead)).toHaveValue(mine)
      await lead.getByRole('button', { name: 'Keep mine' }).click()
      await lead.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(editor(other)).toHaveValue(mine)
    })

    test('who may only look reads it and changes nothing', async ({ lead, browser, rollcall }) => {
      const viewer = await viewerPage(lead, browser, rollcall.url)
      await open(viewer, `${rollcall.url}/stacks/atlas/definition`)
      await expect(editor(viewer)).toHaveAttribute('readonly', '')
      await expect(viewer.getByRole('button', { name: 'Save' })).toHaveCount(0)
      await open(viewer, `${rollcall.url}/settings/hosts`)
      await expect(main(viewer)).toContainText('A lead can change this.')
      await expect(viewer.getByRole('switch')).toHaveCount(0)
      await viewer.context().close()
    })

    test('and it is forgotten with its stack', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}/stacks/atlas`)
      await lead.getByRole('button', { name: 'Forget' }).click()
      await lead
        .getByRole('dialog')
        .getByRole('button', { name: /Forget/ })
        .click()
      await expect(lead).toHaveURL(`${rollcall.url}/`)
      await lead.goto(`${rollcall.url}/stacks/atlas/definition`)
      await expect(lead).toHaveTitle('Not found · Rollcall')
    })
  })
