import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { composeReport } from '#lib/core/report/compose-report.ts'
import type { Cell, ReportDocument } from '#lib/core/report/document.ts'
import { layOut } from '#lib/core/report/lay-out.ts'
import { evidenceOf } from '#lib/core/report/report.fixture.ts'
import { REPORT_FORMATS } from '#lib/core/report-formats/index.ts'
import { ReportArticle } from './report-article.tsx'

const report = composeReport(evidenceOf())
const document = layOut(report)
const page = renderToStaticMarkup(createElement(ReportArticle, { document }))

test('the page shows the tables of the HTML export, cell for cell', () => {
  const exported = REPORT_FORMATS.html.set(report, { origin: null })
  expect(tablesOf(page)).toEqual(tablesOf(exported))
  expect(tablesOf(page).flat()).toEqual(cellsOf(document).map((cell) => cell.text))
})

test('every place the page leads to within itself is there once', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor)
})

function cellsOf({ sections }: ReportDocument): Cell[] {
  return sections
    .flatMap((section) => section.blocks)
    .flatMap((block) =>
      block.kind === 'table' ? [...block.rows, ...(block.totals === null ? [] : [block.totals])] : [],
    )
    .flat()
}

/** The words of each row of every table, without markup and without the shapes beside the words. */
function tablesOf(html: string): string[][] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<(?:td|th scope="row")[^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => plain(cell)),
  )
}

function plain(html: string): string {
  return html
    .replace(/<svg.*?<\/svg>|<span aria-hidden="true">.*?<\/span>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
