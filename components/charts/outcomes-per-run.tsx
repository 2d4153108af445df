'use client'

import dynamic from 'next/dynamic'
import type { RunLine } from '#lib/core/board.ts'
import { OUTCOME_BARS } from './outcome-bars.ts'

const SHOWN = 30

// Recharts is large and this chart is below the fold: it comes by itself, into a place that is kept for it.
const Chart = dynamic(() => import('./outcomes-chart.tsx'), { ssr: false })

/** How the checks of the last 30 finished runs ended, as bars and as a table; nothing while there are fewer than two. */
export function OutcomesPerRun({ runs }: { runs: readonly RunLine[] }) {
  const finished = runs.filter(({ state }) => state === 'finished').slice(0, SHOWN)
  if (finished.length < 2) return null
  const bars = finished.toReversed().map(({ number, tally }) => ({ run: `Run ${number}`, ...tally }))
  return (
    <figure className="border-line border-b px-4 py-4 sm:px-5">
      <figcaption className="mb-2 font-medium text-sm">Checks per run</figcaption>
      <div className="h-52" aria-hidden="true">
        <Chart bars={bars} />
      </div>
      <table className="sr-only">
        <caption>Checks per run by outcome</caption>
        <thead>
          <tr>
            <th scope="col">Run</th>
            {OUTCOME_BARS.map(({ outcome }) => (
              <th key={outcome} scope="col">
                {outcome}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.run}>
              <th scope="row">{bar.run}</th>
              {OUTCOME_BARS.map(({ outcome }) => (
                <td key={outcome}>{bar[outcome]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
