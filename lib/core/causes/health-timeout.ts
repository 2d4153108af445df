import { durationWords } from '#lib/core/duration.ts'
import { healthFailure } from './health-failure.ts'
import { healthTarget } from './health-target.ts'
import { proofOf } from './proof-of.ts'
import type { CauseRule } from './rule.ts'

const EXCEEDED = /health ?check exceeded timeout(?: \(([^)]{1,30})\))?/i
const ITSELF =
  /\b(?:operation timed out after|download timed out|read timed out|timed out after \d+|\(28\)|TimeoutError)\b/i

/** Says that a health check does not end in its time: what it asks takes the connection, and does not answer. */
export const healthTimeout: CauseRule = (symptoms) => {
  const probe = healthFailure(symptoms)
  if (!probe) return null
  const exceeded = EXCEEDED.exec(probe.output)
  if (!exceeded && !ITSELF.test(probe.output) && probe.exitCode !== 28) return null
  const timing = symptoms.container?.healthTiming
  const within = exceeded?.[1] ?? (timing ? durationWords(timing.timeoutMs) : null)
  const { port } = healthTarget(symptoms)
  const words = probe.output.trim() === '' ? `Health check exit code ${probe.exitCode}.` : probe.output
  return {
    code: 'health-timeout',
    title: `The health check gets no answer${within === null ? '' : ` within ${within}`}`,
    proof: [proofOf(symptoms, 'health check', words)],
    wayOut: `Find out what keeps ${port === null ? 'the application' : `port ${port}`} from answering (a full host, a lock, a dependency), or raise the health check's timeout.`,
  }
}
