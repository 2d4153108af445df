import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commitOf } from '#lib/core/commits.fixture.ts'
import { composeReport } from '#lib/core/report/compose-report.ts'
import { figureWords } from '#lib/core/report/figure-words.ts'
import { evidenceOf, judged, resultOf, runOf, SPRINT } from '#lib/core/report/report.fixture.ts'
import type { Report } from '#lib/core/report/report.ts'
import { REPORT_FORMATS } from './index.ts'

const setting = { origin: 'https://rollcall.example' }
const md = (report: Report) => REPORT_FORMATS.md.set(report, setting)
const html = (report: Report) => REPORT_FORMATS.html.set(report, setting)
const unfenced = (text: string) => text.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')

/** A report in which every word that people or machines gave is the same text. */
function filledWith(text: string): Report {
  const run = runOf({
    requestedBy: text,
    services: [judged({ name: text, group: text, reason: text, image: text })],
    results: [
      resultOf({ service: text, subject: text, detail: text, reason: text, outcome: 'fail' }, text, text),
    ],
  })
  const files = [{ path: text, from: null, added: 1, deleted: 1 }]
  return composeReport(
    evidenceOf({
      sprint: { ...SPRINT, name: text, goal: text },
      stacks: [
        {
          stack: { slug: 'x', name: text, hostName: text, sample: true },
          run,
          previousRun: runOf({ number: 1 }),
        },
      ],
      commits: {
        state: 'read',
        path: text,
        branch: text,
        head: 'c'.repeat(40),
        shallow: false,
        commits: [commitOf({ author: text, scope: text, description: text, files })],
      },
    }),
  )
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '<script>',
        '|',
        '\\',
        '`',
        '```',
        '\n',
        '\r\n',
        '](',
        '[x',
        '"',
        "'",
        '&',
        '<!--',
        '-->',
        '$(',
        '#',
        '- ',
        '1. ',
        '---',
        '\u2028',
        '</pre>',
        '@all',
        'http://a.b',
      ),
    )
    .map((parts) => parts.join('')),
)

describe('figures', () => {
  test.each([['md'], ['html']] as const)('%s holds every figure as JSON has it', (format) => {
    const report = composeReport(evidenceOf())
    const { figures } = JSON.parse(REPORT_FORMATS.json.set(report)) as Pick<Report, 'figures'>
    const text = REPORT_FORMATS[format].set(report, setting)
    for (const { label, value } of figures) {
      const shown =
        format === 'md'
          ? new RegExp(`^\\| ${label} \\| \\[${figureWords(value)}\\]\\(#`, 'm')
          : new RegExp(
              `<th scope="row">${label}</th><td class="number"><a href="#[^"]+">${figureWords(value)}</a></td>`,
            )
      expect(text).toMatch(shown)
    }
  })

  test('totals stand below their columns', () => {
    const text = md(composeReport(evidenceOf()))
    expect(text).toContain(
      '| **Total** | **2 commits** |  |  |  | **2 different files** | **2** | **9,800** | **12** |',
    )
    expect(text).toContain('| **Total** | **2** | **9,800** | **12** |')
  })
})

describe('hostile words', () => {
  test('Markdown: no HTML, no link, no broken table', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = unfenced(md(filledWith(text))).split('\n')
        expect(lines.join('\n')).not.toMatch(/<[a-z!/]/i)
        const tables = lines.map((line) => (line.startsWith('|') ? line.split('|').length : 0))
        for (const [at, cells] of tables.entries()) {
          const above = tables[at - 1] ?? 0
          if (cells > 0 && above > 0) expect(cells).toBe(above)
        }
        expect(lines.filter((line) => /^#{1,2} /.test(line))).toHaveLength(7)
      }),
      { numRuns: 60 },
    )
  })

  test('HTML: the same elements whatever the words', () => {
    const elements = (text: string) =>
      [...html(filledWith(text)).matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map((tag) => tag[1])
    const plain = new Set(elements('plain'))
    fc.assert(
      fc.property(hostile, (text) => {
        const page = html(filledWith(text))
        expect(page).not.toMatch(/<script|<!--|<img|javascript:/i)
        for (const element of elements(text)) expect(plain).toContain(element)
      }),
      { numRuns: 60 },
    )
  })
})

describe('html', () => {
  const page = html(composeReport(evidenceOf()))

  test('needs nothing else', () => {
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed)\b|url\(|@import/i)
  })

  test('every anchor is there once', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((id) => id[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor)
  })

  test('leads to the run on the server, and only where one is known', () => {
    expect(page).toContain('<a href="https://rollcall.example/runs/run-7">Run 7</a>')
    expect(REPORT_FORMATS.html.set(composeReport(evidenceOf()), { origin: null })).not.toContain(
      '/runs/run-7',
    )
  })
})

test('samples are marked in every format', () => {
  const report = filledWith('OctoLLM')
  expect(md(report)).toContain('> **Sample data')
  expect(html(report)).toContain('<p class="notice">Sample data')
  expect(JSON.parse(REPORT_FORMATS.json.set(report))).toMatchObject({ samples: ['OctoLLM'] })
})
