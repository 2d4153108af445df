import type { CheckKind, CheckResult } from '#lib/core/outcome.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { readLines } from './read-lines.ts'
import type { Said } from './said.ts'

// What these ask has nothing to do with what a process writes to its log.
const BESIDE_THE_LOG: readonly CheckKind[] = [
  'port',
  'image',
  'resource',
  'mount',
  'network',
  'secrets',
  'compose',
  'git',
  'persistence',
  'graceful-stop',
]
const SPEAKING: readonly CheckKind[] = ['http', 'exec']

/** What bears on the trouble, in two parts: what the failing checks were told now, and the end of the log where it can bear on it. */
export function tellingLines(symptoms: Symptoms): { told: Said[]; logged: Said[] } {
  const { container, log } = symptoms
  return {
    told: toldLines(symptoms),
    logged: container && isLogTelling(symptoms) ? readLines(log, 'log') : [],
  }
}

function toldLines({ container, results }: Symptoms): Said[] {
  const probe = container?.health === 'unhealthy' ? container.healthLog.at(-1) : undefined
  const health = probe && probe.exitCode !== 0 ? readLines(probe.output, 'health check') : []
  const checks = results
    .filter((result) => isFailing(result) && SPEAKING.includes(result.kind))
    .flatMap(({ evidence }) => readLines(`${evidence.actual}\n${evidence.output}`, 'check'))
  return [...checks, ...health]
}

// A container that runs and is not unhealthy is what it should be, as far as its log goes, until a check that concerns it says otherwise.
function isLogTelling({ container, judged, results }: Symptoms): boolean {
  if (!container) return false
  if (container.state !== 'running' || container.health === 'unhealthy') return true
  if (judged.verdict === 'failing' || judged.verdict === 'starting') return true
  return results.some((result) => isFailing(result) && !BESIDE_THE_LOG.includes(result.kind))
}

function isFailing({ outcome, advisory }: CheckResult): boolean {
  return outcome === 'fail' && !advisory
}
