import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export type Count = { passed: number; failed: number; skipped: number; flaky: number }

const NONE: Count = { passed: 0, failed: 0, skipped: 0, flaky: 0 }

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), skipped: z.number(), flaky: z.number() }),
})

/** Runs a command with its output shown; resolves to its exit code, 1 when it outlives `minutes`. */
export function runShown(words: string[], env: Record<string, string>, minutes: number): Promise<number> {
  const [command = '', ...rest] = words
  return new Promise((resolve) => {
    const child = spawn(command, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    const late = setTimeout(() => {
      console.log(`\n  ${words.join(' ')} took longer than ${minutes} minutes and was ended`)
      child.kill('SIGKILL')
    }, minutes * 60_000)
    child.on('error', () => resolve(1))
    child.on('close', (code) => {
      clearTimeout(late)
      resolve(code ?? 1)
    })
  })
}

/** One command that either holds or does not, counted as one test. */
export function countOne(exitCode: number): Count {
  return exitCode === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 }
}

/** Reads vitest's JSON report; a run that failed without one failing test still counts as one failure. */
export function countVitest(file: string, exitCode: number): Count {
  const report = read(file, vitestReport)
  if (report === null) return { ...NONE, failed: 1 }
  const failed =
    report.numFailedTests + (report.numFailedTests === 0 && (!report.success || exitCode !== 0) ? 1 : 0)
  return {
    ...NONE,
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Reads Playwright's JSON report; a test that passed only when tried again counts as passed and as flaky. */
export function countPlaywright(file: string, exitCode: number): Count {
  const report = read(file, playwrightReport)
  if (report === null) return { ...NONE, failed: 1 }
  const { expected, unexpected, skipped, flaky } = report.stats
  const failed = unexpected + (unexpected === 0 && exitCode !== 0 ? 1 : 0)
  return { passed: expected + flaky, failed, skipped, flaky }
}

/** Adds counts up. */
export function sumOf(counts: Count[]): Count {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
      flaky: sum.flaky + count.flaky,
    }),
    NONE,
  )
}

function read<T>(file: string, shape: z.ZodType<T>): T | null {
  if (!existsSync(file)) return null
  const parsed = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return parsed.success ? parsed.data : null
}
