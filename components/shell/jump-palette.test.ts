import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime.js'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { composeBoard } from '#lib/core/compose-board.ts'
import { NOW, runLine, storedHost, storedStack } from '#lib/core/stack.fixture.ts'
import { boardQuery } from '#lib/queries/board.ts'
import JumpPalette from './jump-palette.tsx'

const nowhere = () => {}
const router = {
  bfcacheId: '',
  back: nowhere,
  forward: nowhere,
  refresh: nowhere,
  push: nowhere,
  replace: nowhere,
  prefetch: nowhere,
}

test('samples are marked among the stacks and among the runs', () => {
  const host = storedHost({ id: 'samples', sample: true })
  const stacks = [storedStack(), storedStack({ slug: 'octollm', host })]
  const lastRuns = new Map(stacks.map(({ slug }) => [slug, runLine({ id: slug })]))
  const board = composeBoard({ hosts: [storedHost(), host], stacks, lastRuns, sprints: new Map(), now: NOW })
  const client = new QueryClient()
  client.setQueryData(boardQuery().queryKey, board)
  const html = renderToStaticMarkup(
    createElement(
      QueryClientProvider,
      { client },
      createElement(
        AppRouterContext,
        { value: router },
        createElement(JumpPalette, { open: true, onClose: nowhere }),
      ),
    ),
  )
  const places = [...html.matchAll(/<div[^>]*role="option"[^>]*>(.*?)<\/div>/g)].map(([, place = '']) =>
    place
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  expect(places.filter((place) => place.includes('octollm'))).toEqual([
    'octollm running · sample',
    'Run 1 of octollm healthy · sample',
  ])
  expect(places.filter((place) => place.includes('shop'))).toEqual(['shop running', 'Run 1 of shop healthy'])
})
