import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Squares } from './squares.tsx'

// 24 CSS pixels (WCAG 2.2, success criterion 2.5.8) are Tailwind's size-6.
test.each([1, 60, 61, 200])('each of %i squares is large enough to hit', (count) => {
  const squares = Array.from({ length: count }, (_, at) => ({
    service: `s${at}`,
    verdict: 'healthy' as const,
    reason: '',
  }))
  const html = renderToStaticMarkup(createElement(Squares, { row: { slug: 'shop', name: 'shop', squares } }))
  const targets = [...html.matchAll(/<a [^>]*class="([^"]*)"/g)].map(([, names]) => names?.split(' ') ?? [])
  expect(targets).toHaveLength(count)
  expect(targets.filter((names) => !names.includes('size-6'))).toEqual([])
})
