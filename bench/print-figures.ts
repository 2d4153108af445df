import type { Spread } from './spread.ts'
import type { TwelveFigures } from './verify-twelve.ts'

export type Figures = {
  machine: { cores: number; model: string; memoryGb: number; platform: string }
  engine: string
  node: string
  verifyTwelve: TwelveFigures
  idleMemoryMb: number | null
  boardJavaScriptBytes: number | null
}

/** Prints the figures as a table, with what each is compared to. */
export function printFigures(figures: Figures): void {
  const { machine, verifyTwelve: twelve } = figures
  const line = (name: string, spread: Spread) => [
    name,
    `${Math.round(spread.median)} ms`,
    `${Math.round(spread.p95)} ms`,
    `${(spread.median / twelve.rollcall.median).toFixed(1)} ×`,
  ]
  const rows = [
    ['verify 12 services', 'median', 'p95', 'against Rollcall'],
    line(`Rollcall, ${twelve.checks} checks with evidence stored`, twelve.rollcall),
    line('the same, asked over HTTP until readable', twelve.overHttp),
    line('script: docker inspect + curl, one by one', twelve.curl),
    line('script: docker inspect + docker exec, one by one', twelve.exec),
  ]
  console.log(`\n${machine.platform}, ${machine.cores} cores (${machine.model}), ${machine.memoryGb} GB`)
  console.log(
    `Docker Engine ${figures.engine}, Node ${figures.node}, ${twelve.rollcall.samples} rounds side by side\n`,
  )
  for (const [name = '', ...cells] of rows)
    console.log(name.padEnd(52), ...cells.map((cell) => cell.padStart(16)))
  console.log(`\nidle memory without PostgreSQL: ${figures.idleMemoryMb ?? 'not measured'} MB`)
  const bytes = figures.boardJavaScriptBytes
  console.log(
    `board JavaScript, gzipped: ${bytes === null ? 'not measured' : `${Math.round(bytes / 1000)} kB`} (aim 180 kB)`,
  )
}
