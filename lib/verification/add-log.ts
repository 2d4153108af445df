import { boundText } from '#lib/core/bound-text.ts'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { Engine } from '#lib/docker/engine.ts'

const LINES = 60

/** Adds a failing container's last 60 log lines to the evidence of its state check; other results stay as they are. */
export async function addLog(
  result: CheckResult,
  containerId: string | null,
  engine: Engine,
): Promise<CheckResult> {
  const failed = result.outcome === 'fail' || result.outcome === 'waived'
  if (result.kind !== 'state' || !failed || containerId === null) return result
  const log = await lastLines(engine, containerId)
  if (log === '') return result
  const { evidence } = result
  const bounded = boundText([evidence.output, log].filter((part) => part !== '').join('\n'))
  return {
    ...result,
    evidence: { ...evidence, output: bounded.text, cutBytes: evidence.cutBytes + bounded.cutBytes },
  }
}

async function lastLines(engine: Engine, id: string): Promise<string> {
  try {
    return (await engine.logs(id, LINES)).text
  } catch (error) {
    if (error instanceof EngineUnavailable) return ''
    throw error
  }
}
