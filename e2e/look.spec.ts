import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { finishedRuns } from './app/finished-run.ts'
import { makeRepository } from './app/repository.ts'
import { OWNER, type Rollcall, startRollcall } from './app/rollcall.ts'
import { test as base, expect } from './fixtures.ts'
import { expectGoodLooks, expectSkipLink } from './pages/looks.ts'
import { open } from './pages/open.ts'
import { signIn } from './pages/sign-in.ts'
import { makeSprint } from './pages/sprint.ts'

const SPRINT = 'Looks'
const today = new Date().toISOString().slice(0, 10)

type Stage = { failing: string; passing: string }
type Scenes = { rollcall: Rollcall; stage: Stage; inside: Page }

/** A product with runs, samples and a sprint in it, and one page that stays signed in. */
const test = base.extend<object, Scenes>({
  rollcall: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures off the pattern.
    async ({}, use) => {
      const app = await startRollcall({ ROLLCALL_SAMPLES: 'always' })
      await use(app)
      await app.remove()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  stage: [
    async ({ rollcall }, use) => {
      const [failing = '', passing = ''] = await finishedRuns(rollcall, ['zoo', 'shop'])
      await use({ failing, passing })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  inside: [
    async ({ browser, rollcall, stage: _ready }, use) => {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(`${rollcall.url}/sign-in`)
      await signIn(page, OWNER)
      const repository = makeRepository([
        { at: `${today}T00:30:00Z`, message: 'feat(api): take orders', files: { 'api.ts': 'orders\n' } },
      ])
      const stacks = ['zoo', 'octollm']
      await makeSprint(page, rollcall.url, { name: SPRINT, from: today, to: today, stacks, repository })
      await use(page)
      await context.close()
      rmSync(repository, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

const PAGES: { path: (stage: Stage) => string; title: string | RegExp }[] = [
  { path: () => '/', title: 'Board · Rollcall' },
  { path: () => '/stacks/zoo', title: 'zoo · Rollcall' },
  { path: () => '/stacks/octollm', title: 'octollm · Rollcall' },
  { path: () => '/stacks/zoo/definition', title: 'Definition of zoo · Rollcall' },
  { path: () => '/stacks/zoo/services/looping', title: 'looping of zoo · Rollcall' },
  { path: () => '/stacks/shop/services/api', title: 'api of shop · Rollcall' },
  { path: () => '/stacks/octollm/definition', title: 'Definition of octollm · Rollcall' },
  { path: () => '/stacks/new', title: 'Define a stack · Rollcall' },
  { path: ({ passing }) => `/runs/${passing}`, title: /^Run \d+ of shop · Rollcall$/ },
  { path: () => '/sprints', title: 'Sprints · Rollcall' },
  { path: () => '/sprints/new', title: 'New sprint · Rollcall' },
  { path: () => '/sprints/looks', title: `${SPRINT} · Rollcall` },
  { path: () => '/sprints/looks/edit', title: 'Edit sprint · Rollcall' },
  { path: () => '/sprints/looks/report', title: `${SPRINT}: sprint report · Rollcall` },
  { path: () => '/settings/account', title: 'Account · Rollcall' },
  { path: () => '/settings/hosts', title: 'Hosts · Rollcall' },
  { path: () => '/settings/people', title: 'People · Rollcall' },
  { path: () => '/settings/tokens', title: 'API tokens · Rollcall' },
  { path: () => '/stacks/no-such-stack', title: 'Not found · Rollcall' },
]

for (const { path, title } of PAGES) {
  const name = path({ failing: 'failing', passing: 'passing' })
  test(`${name} looks well, light and dark, wide and narrow`, async ({ inside, rollcall, stage }) => {
    await open(inside, `${rollcall.url}${path(stage)}`)
    await expect(inside).toHaveTitle(title)
    await expect(inside.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectSkipLink(inside)
    await expectGoodLooks(inside)
  })
}

for (const [path, title] of [
  ['/sign-in', 'Sign in · Rollcall'],
  ['/no-such-page', 'Not found · Rollcall'],
] as const) {
  test(`${path} looks well to a stranger`, async ({ page, rollcall }) => {
    await page.goto(`${rollcall.url}${path}`)
    await expect(page).toHaveTitle(title)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectGoodLooks(page)
  })
}

test.describe('what opens on a page looks well too', () => {
  test('the evidence of every check', async ({ inside, rollcall, stage }) => {
    await open(inside, `${rollcall.url}/runs/${stage.failing}`)
    await inside.locator('summary').evaluateAll((all) => {
      for (const one of all) if (one instanceof HTMLElement) one.click()
    })
    await expect(inside.getByText('Expected', { exact: true }).first()).toBeVisible()
    await expectGoodLooks(inside)
  })

  test('the palette to jump with', async ({ inside, rollcall }) => {
    await open(inside, rollcall.url)
    await inside.keyboard.press('Control+k')
    await expect(inside.getByRole('option', { name: /zoo/ }).first()).toBeVisible()
    await expectGoodLooks(inside)
  })

  test('the question before a stack is forgotten', async ({ inside, rollcall }) => {
    await open(inside, `${rollcall.url}/stacks/zoo`)
    await inside.getByRole('button', { name: 'Forget' }).click()
    await expect(inside.getByRole('dialog')).toBeVisible()
    await expectGoodLooks(inside)
    await inside.keyboard.press('Escape')
    await expect(inside.getByRole('button', { name: 'Forget' })).toBeFocused()
  })

  test('a sprint form that was refused', async ({ inside, rollcall }) => {
    await open(inside, `${rollcall.url}/sprints/new`)
    await inside.getByLabel('Repository folder').fill('/no/such/folder')
    await inside.getByRole('button', { name: 'Make sprint' }).click()
    await expect(inside.locator('[aria-invalid=true]').first()).toBeVisible()
    await expectGoodLooks(inside)
  })

  test('compose files that were refused', async ({ inside, rollcall }) => {
    await open(inside, `${rollcall.url}/stacks/new`)
    await inside.getByLabel('Content').fill('services:\n  web:\n    imag: nginx\n')
    await inside.getByRole('button', { name: 'Define stack' }).click()
    await expect(inside.getByRole('main')).toContainText('compose.yaml')
    await expectGoodLooks(inside)
  })

  test('a rollcall.yaml that was refused', async ({ inside, rollcall }) => {
    await open(inside, `${rollcall.url}/stacks/zoo/definition`)
    await inside
      .getByRole('textbox', { name: 'rollcall.yaml' })
      .fill('services:\n  plain:\n    role: sometimes\n')
    await inside.getByRole('button', { name: 'Check' }).click()
    await expect(inside.getByRole('button', { name: /^rollcall\.yaml:/ }).first()).toBeVisible()
    await expectGoodLooks(inside)
    inside.once('dialog', (dialog) => dialog.accept())
  })

  test('a token that is shown this once', async ({ inside, rollcall }) => {
    await open(inside, `${rollcall.url}/settings/tokens`)
    await inside.getByLabel('Name').fill('for the looks')
    await inside.getByRole('button', { name: 'Make token' }).click()
    await expect(inside.getByRole('main')).toContainText('rc_')
    await expectGoodLooks(inside)
  })
})

test('the exported report stands alone and looks well', async ({ inside, rollcall }) => {
  const answer = await inside.request.get(`${rollcall.url}/api/v1/sprints/looks/report?format=html`)
  const html = await answer.text()
  expect(html).not.toMatch(/<script|<link|<iframe|javascript:/i)
  const file = join(rollcall.data, 'report.html')
  writeFileSync(file, html)
  const asked: string[] = []
  const page = await inside.context().newPage()
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  await expect(page).toHaveTitle(new RegExp(SPRINT))
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expectGoodLooks(page)
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href])
  await page.close()
})
