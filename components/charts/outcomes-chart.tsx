'use client'

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { Tally } from '#lib/core/tally.ts'
import { OUTCOME_BARS } from './outcome-bars.ts'

const TICK = { fill: 'var(--soft)', fontSize: 12 }
const TIP = {
  background: 'var(--surface)',
  border: '1px solid var(--line)',
  borderRadius: 6,
  color: 'var(--ink)',
  fontSize: 13,
}

/** Stacked bars of outcomes; the page shows the same figures as a table. */
export default function OutcomesChart({ bars }: { bars: readonly (Tally & { run: string })[] }) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...bars]}
        margin={{ top: 4, right: 8, bottom: 0, left: -16 }}
        accessibilityLayer={false}
      >
        <defs>
          <pattern
            id="hatched"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill="var(--warn-wash)" />
            <rect width="2.5" height="6" fill="var(--warn)" />
          </pattern>
          <pattern id="hollow" width="5" height="5" patternUnits="userSpaceOnUse">
            <rect width="5" height="5" fill="var(--unknown-wash)" />
            <circle cx="2.5" cy="2.5" r="1" fill="var(--unknown)" />
          </pattern>
        </defs>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="run"
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: 'var(--line)' }}
          minTickGap={12}
        />
        <YAxis allowDecimals={false} tick={TICK} tickLine={false} axisLine={false} />
        <Tooltip
          cursor={{ fill: 'var(--sunken)' }}
          contentStyle={TIP}
          itemStyle={{ color: 'var(--ink)' }}
          isAnimationActive={false}
        />
        {OUTCOME_BARS.map(({ outcome, fill, stroke }) => (
          <Bar
            key={outcome}
            dataKey={outcome}
            stackId="checks"
            fill={fill}
            stroke={stroke}
            maxBarSize={28}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
