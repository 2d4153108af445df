import type { Comparison, Contender } from './compare.ts'

export type Figures = {
  machine: { cores: number; model: string; memoryGb: number; platform: string }
  engine: string
  node: string
  comparisons: Comparison[]
  idleMemoryMb: number | null
  boardJavaScriptBytes: number | null
}

const NAMES: [Contender, string][] = [
  ['rollcall', 'Rollcall, everything stored'],
  ['over HTTP', 'the same, asked over HTTP until readable'],
  ['one by one', 'script, one by one'],
  ['xargs -P8', 'script, xargs -P8'],
  ['bare calls', 'bare engine calls, eight at a time'],
]

// On two cores with an engine where one exec takes 65 ms.
const AIMS: Record<string, (comparison: Comparison) => string> = {
  '12 http': () => 'aim 150 ms',
  '12 exec': () => 'aim 600 ms',
  '200 http': () => 'aim 800 ms',
  '200 exec': ({ took }) => `aim 1.2 × the bare calls, ${Math.round(1.2 * took['bare calls'].median)} ms`,
}

/** Prints the figures as tables, with what each is compared to and what is aimed at. */
export function printFigures(figures: Figures): void {
  const { machine } = figures
  console.log(`\n${machine.platform}, ${machine.cores} cores (${machine.model}), ${machine.memoryGb} GB`)
  console.log(`Docker Engine ${figures.engine}, Node ${figures.node}, all in turns in one run`)
  for (const comparison of figures.comparisons) printComparison(comparison)
  console.log(`\nidle memory without PostgreSQL: ${figures.idleMemoryMb ?? 'not measured'} MB`)
  const bytes = figures.boardJavaScriptBytes
  console.log(
    `board JavaScript, gzipped: ${bytes === null ? 'not measured' : `${Math.round(bytes / 1000)} kB`} (aim 180 kB)`,
  )
}

function printComparison(comparison: Comparison): void {
  const { services, how, checks, took } = comparison
  const asked = how === 'http' ? 'one HTTP request' : 'one command'
  const aim = AIMS[`${services} ${how}`]?.(comparison) ?? ''
  console.log(
    `\n${services} services, state, health and ${asked} each; Rollcall: ${checks} checks; ${took.rollcall.samples} rounds; ${aim}`,
  )
  printRow('', ['median', 'p95', 'against Rollcall'])
  for (const [contender, name] of NAMES) {
    const { median, p95 } = took[contender]
    const ratio = `${(median / took.rollcall.median).toFixed(2)} ×`
    printRow(name, [`${Math.round(median)} ms`, `${Math.round(p95)} ms`, ratio])
  }
}

function printRow(name: string, cells: string[]): void {
  console.log(name.padEnd(44), ...cells.map((cell) => cell.padStart(16)))
}
