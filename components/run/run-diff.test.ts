import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { checkAnchor } from '#lib/core/check-anchor.ts'
import { diffRuns } from '#lib/core/diff-runs.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import { result, run } from '#lib/core/run.fixture.ts'
import { Changes } from './run-diff.tsx'

function changes(before: CheckResult[], results: CheckResult[], number = 2): string {
  const diff = diffRuns(run({ id: 'run-1', number: 1, results: before }), run({ results }))
  return renderToStaticMarkup(createElement(Changes, { diff, number, results }))
}

const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('what is no longer answered', () => {
  test('a check that passed and cannot be verified now is told with both', () => {
    const now = result({ outcome: 'not verified', reason: 'The engine does not answer.' })
    const page = changes([result()], [now])
    expect(words(page)).toContain('Newly not verified 1 not verified api state The engine does not answer.')
    expect(words(page)).toContain('Run 1: pass. Running for 1 h.')
    expect(page).toContain(`href="#${checkAnchor(now)}"`)
  })

  test('a check that passed and is not asked any more leads nowhere, and its pass stands as past', () => {
    const gone = result({ service: 'old' })
    const page = changes([gone, result()], [result()])
    expect(words(page)).toContain('No longer asked 1 old state Not asked. Run 1: pass. Running for 1 h.')
    expect(page).not.toContain('href="#')
  })

  test('the parts are not there while every check is answered', () => {
    expect(changes([result()], [result()])).not.toMatch(/Newly not verified|No longer asked/)
  })

  test('a run is told since an earlier one, and compared with a later one', () => {
    expect(words(changes([], []))).toContain('Since run 1')
    expect(words(changes([], [], 0))).toContain('Compared with run 1')
  })

  test('many are folded, and all are there', () => {
    const before = Array.from({ length: 90 }, (_, at) => result({ service: `s${at}` }))
    const page = changes(before, [])
    expect(page.match(/Not asked\./g)).toHaveLength(90)
    expect(page).toContain('<summary')
    expect(words(page)).toContain('85 more')
  })
})
