import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

type Part = { name: string; words: string[] }

const bin = (name: string) => join('node_modules', '.bin', name)

const parts: Part[] = [
  { name: 'format and lint', words: [bin('biome'), 'check', '.'] },
  { name: 'types', words: [bin('tsc'), '--noEmit'] },
  { name: 'unused code', words: [bin('knip')] },
  // The whole test run has the unit tests as a step of their own.
  ...(process.env.ROLLCALL_CHECK_SKIP_UNIT === '1'
    ? []
    : [
        {
          name: 'unit, law, documents',
          words: [bin('vitest'), 'run', '--project', 'unit', '--reporter=dot'],
        },
      ]),
]

if (!existsSync('generated/prisma/client.ts')) spawnSync(bin('prisma'), ['generate'], { stdio: 'ignore' })
spawnSync(bin('next'), ['typegen'], { stdio: 'ignore' })

const began = Date.now()
const done = await Promise.all(parts.map(run))
console.log(
  `${done.every(Boolean) ? 'all holds' : 'something does not hold'}, ${((Date.now() - began) / 1000).toFixed(1)} s`,
)
process.exit(done.every(Boolean) ? 0 : 1)

function run({ name, words }: Part): Promise<boolean> {
  const [command = '', ...rest] = words
  return new Promise((resolve) => {
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString()
    })
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString()
    })
    child.on('error', (error) => {
      said += error.message
      resolve(false)
    })
    child.on('close', (code) => {
      console.log(`${code === 0 ? '✓' : '✗'} ${name}`)
      if (code !== 0) console.log(said)
      resolve(code === 0)
    })
  })
}
