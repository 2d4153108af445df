import { durationWords } from '#lib/core/duration.ts'
import { healthFailure } from './health-failure.ts'
import { listeningPorts } from './listening-ports.ts'
import { proofLine } from './proof-line.ts'
import { proofOf } from './proof-of.ts'
import { readLines } from './read-lines.ts'
import type { CauseRule } from './rule.ts'

const SAYS_SO =
  /\b(?:database system is (?:starting up|not yet accepting connections)|rejecting connections|still (?:starting|loading|initiali[sz]ing)|not ready yet|loading the dataset in memory|is starting up|warming up|starting up)\b/i
const AT_WORK =
  /\b(?:starting|initiali[sz]ing|loading|migrating|downloading|importing|indexing|warming up|compiling|installing|building|replaying|recovering|waiting for|\d{1,3} ?%)/i
const DONE = /\b(?:done|finished|completed?|loaded|started|ready|initiali[sz]ed|fail|failed|error)\b/i
const STILL_YOUNG_MS = 10 * 60_000

/** Reads that a container which was never healthy is still starting: its health check is told so, or its last line names the work it is at. */
export const slowStart: CauseRule = (symptoms, scene) => {
  const { container, log, service } = symptoms
  const probe = healthFailure(symptoms)
  if (!probe || !container || container.startedAt === null) return null
  if (container.firstHealthyAt !== null || container.healthLog.some(({ exitCode }) => exitCode === 0))
    return null
  const age = scene.now.getTime() - Date.parse(container.startedAt)
  if (!(age >= 0 && age < STILL_YOUNG_MS)) return null
  const told = readLines(probe.output, 'health check').find(({ text }) => SAYS_SO.test(text))
  const last = readLines(log, 'log').at(-1)
  const isAtWork = last !== undefined && AT_WORK.test(last.text) && !DONE.test(last.text)
  const line = told ?? (isAtWork && listeningPorts(symptoms).length === 0 ? last : undefined)
  if (!line) return null
  const period = container.healthTiming ? ` of ${durationWords(container.healthTiming.startPeriodMs)}` : ''
  return {
    code: 'slow-start',
    title: `Still starting after its start period${period}`,
    proof: [
      proofLine(line, service.name),
      proofOf(
        symptoms,
        'health check',
        `Started at ${container.startedAt}; last result exit code ${probe.exitCode}.`,
      ),
    ],
    wayOut:
      'Raise start_period of its health check above the time it takes to start, or make it start faster.',
  }
}
