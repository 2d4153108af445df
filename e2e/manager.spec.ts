import { readFileSync, rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { makeRepository } from './app/repository.ts'
import { expect, test } from './fixtures.ts'
import { open } from './pages/open.ts'

const DAY_MS = 86_400_000
const now = new Date()
const day = (offset: number) => new Date(now.getTime() + offset * DAY_MS).toISOString().slice(0, 10)
const lines = (count: number) =>
  `${Array.from({ length: count }, (_, index) => `line ${index}`).join('\n')}\n`

const COMMITS = [
  { at: `${day(-40)}T10:00:00Z`, message: 'chore: long before the sprint', files: { 'a.txt': lines(7) } },
  {
    at: `${day(-2)}T10:00:00Z`,
    message: 'feat(api): take orders',
    files: { 'src/api.ts': lines(40), 'src/api.test.ts': lines(12) },
  },
  {
    at: `${day(-1)}T10:00:00Z`,
    message: 'fix!: say which order | failed',
    files: { 'src/api.ts': lines(44) },
  },
  { at: `${day(-1)}T11:00:00Z`, message: 'wrote down how it works', files: { 'docs/how.md': lines(9) } },
]

/** Saves what a link downloads and maps it to the text. */
async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}

/** Every figure of a text, in order: what must be the same wherever the report is read. */
function figuresOf(table: string[][]): string[] {
  return table.flat().flatMap((cell) => cell.match(/\d[\d,.]*/g) ?? [])
}

test.describe
  .serial('the PM exports a sprint report', () => {
    let repository = ''
    /** The sprint's path, which a second try of these tests cannot know beforehand. */
    let sprint = ''

    test.beforeAll(() => {
      repository = makeRepository(COMMITS)
    })
    test.afterAll(() => rmSync(repository, { recursive: true, force: true }))

    test('a sprint is made, with its stacks and its repository', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}/stacks/shop`)
      await lead.getByRole('button', { name: 'Re-verify shop' }).click()
      await lead.waitForURL(/\/runs\//)
      await expect(lead.getByText(/checks (pass|fail)|check fails/).first()).toBeVisible()
      await open(lead, `${rollcall.url}/sprints/new`)
      await lead.getByLabel('Name').fill('Sprint 7')
      await lead.getByLabel('Goal').fill('Orders can be taken')
      await lead.getByLabel('First day').fill(day(-7))
      await lead.getByLabel('Last day').fill(day(7))
      await lead.getByLabel('Repository folder').fill(repository)
      await lead.getByLabel('Branch').fill('main')
      await lead.getByRole('checkbox', { name: /shop/ }).check()
      await lead.getByRole('checkbox', { name: /zoo/ }).check()
      await lead.getByRole('button', { name: /^(Make sprint|Save)$/ }).click()
      await expect(lead).toHaveURL(/\/sprints\/sprint-7[-\d]*$/)
      sprint = new URL(lead.url()).pathname
    })

    test('a sprint that ends before it begins is refused, and what was typed stays', async ({
      lead,
      rollcall,
    }) => {
      await open(lead, `${rollcall.url}/sprints/new`)
      await lead.getByLabel('Name').fill('Backwards')
      await lead.getByLabel('First day').fill(day(3))
      await lead.getByLabel('Last day').fill(day(-3))
      await lead.getByRole('button', { name: /^(Make sprint|Save)$/ }).click()
      await expect(lead.getByRole('alert').or(lead.locator('[aria-invalid=true]')).first()).toBeVisible()
      await expect(lead.getByLabel('Name')).toHaveValue('Backwards')
    })

    test('the page, the Markdown and the HTML say the same figures', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}${sprint}/report`)
      await expect(lead.getByRole('heading', { level: 1 })).toContainText('Sprint 7')
      const markdown = await download(lead, 'Markdown')
      const html = await download(lead, 'HTML')
      const json: { figures: { label: string; value: number }[] } = JSON.parse(await download(lead, 'JSON'))
      expect(html).not.toContain('<script')

      const other = await lead.context().newPage()
      await other.setContent(html)
      for (const holding of ['Checks that pass', 'as they should be', 'take orders']) {
        const inPage = await tableWith(lead, holding)
        expect(inPage.length).toBeGreaterThan(1)
        expect(figuresOf(await tableWith(other, holding))).toEqual(figuresOf(inPage))
        expect(figuresOf(markdownTable(markdown, holding))).toEqual(figuresOf(inPage))
      }
      const summary = (await tableWith(lead, 'Checks that pass')).slice(1)
      expect(json.figures.map(({ label, value }) => [label, value.toLocaleString('en-US')])).toEqual(summary)
    })

    test('commits are those of the sprint, recognised where they are conventional', async ({
      lead,
      rollcall,
    }) => {
      await open(lead, `${rollcall.url}${sprint}/report`)
      const text = (await tableWith(lead, 'take orders')).flat().join(' ')
      for (const word of [
        'feat',
        'api',
        'take orders',
        'say which order | failed',
        'wrote down how it works',
      ]) {
        expect(text).toContain(word)
      }
      expect(text).not.toContain('long before')
      // 40 + 12, 4 and 9 lines came; git counts the same.
      expect(text).toContain('65')
    })

    test('what could not be verified is said, and what fails is named', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}${sprint}/report`)
      await expect(lead.getByRole('main')).toContainText('no run finished in this sprint')
      await open(lead, `${rollcall.url}/stacks/zoo`)
      await lead.getByRole('button', { name: 'Re-verify zoo' }).click()
      await lead.waitForURL(/\/runs\//)
      await expect(lead.getByText(/checks fail/).first()).toBeVisible()
      await open(lead, `${rollcall.url}${sprint}/report`)
      await expect(lead.getByRole('main')).toContainText('port is already allocated')
      await expect(lead.getByRole('main')).toContainText('not verified')
    })
  })

/** The cells of the first table that holds a text, row by row. */
async function tableWith(page: Page, holding: string): Promise<string[][]> {
  const table = page.getByRole('table').filter({ hasText: holding })
  return table
    .first()
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
    )
}

function markdownTable(markdown: string, holding: string): string[][] {
  // Cells escape what Markdown would read as its own, and a link's target is no figure.
  const blocks = markdown.split(/\n\s*\n/).filter((block) => block.trimStart().startsWith('|'))
  const block = blocks.find((one) => one.includes(holding)) ?? ''
  return block
    .trim()
    .split('\n')
    .filter((line) => !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) =>
          cell
            .replaceAll('&#124;', '|')
            .replace(/\]\([^)]*\)/g, ']')
            .trim(),
        ),
    )
}
