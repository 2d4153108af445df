import { boundText } from '#lib/core/bound-text.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { LogBook } from './log-book.ts'

const LINES = 60

/** Adds a failing container's last 60 log lines to the evidence of its state check; other results stay as they are. */
export async function addLog(
  result: CheckResult,
  containerId: string | null,
  logs: LogBook,
): Promise<CheckResult> {
  const failed = result.outcome === 'fail' || result.outcome === 'waived'
  if (result.kind !== 'state' || !failed || containerId === null) return result
  const log = (await logs.read(containerId))
    .split('\n')
    .slice(-LINES - 1)
    .join('\n')
  if (log.trim() === '') return result
  const { evidence } = result
  const bounded = boundText([evidence.output, log].filter((part) => part !== '').join('\n'))
  return {
    ...result,
    evidence: { ...evidence, output: bounded.text, cutBytes: evidence.cutBytes + bounded.cutBytes },
  }
}
