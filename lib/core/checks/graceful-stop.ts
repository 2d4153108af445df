import { durationWords } from '#lib/core/duration.ts'
import type { Answer, DrillAnswer } from './answers.ts'
import { isFirstReplica } from './by-replica.ts'
import type { Check, Judgement, PlannedCheck, Subject } from './check.ts'
import { declaredOf } from './declared-of.ts'
import { aborted, stepLines } from './drill-steps.ts'
import { planFor } from './plan-for.ts'
import { notVerified, unanswered } from './seen.ts'
import { whyNoDrill, withheld } from './withhold.ts'

// 128 + the signals that images name as theirs to stop: HUP, INT, QUIT, USR1, USR2, TERM, WINCH, RTMIN+3.
const GRACEFUL = new Set([0, 129, 130, 131, 138, 140, 143, 156, 165])

// What is measured includes the engine's own work.
const LATE_MS = 1000

/** Does the container stop by itself within its grace period, and come up again? A drill: only where a run was asked for them. */
export const gracefulStop: Check = {
  plan: (subject) => {
    const [declared] = declaredOf(subject.service, 'graceful-stop')
    if (!subject.allowed.drillsAsked || !isDrilled(subject, declared !== undefined)) return []
    const { container } = subject
    const graceMs = container?.stopGraceMs ?? 0
    return [
      planFor(subject, 'graceful-stop', {
        expected: `stops by itself within ${durationWords(graceMs)}, then is up again`,
        question: questionFor(subject),
        declared: declared ?? null,
      }),
    ]
  },
  judge: judgeStop,
}

function isDrilled(subject: Subject, isDeclared: boolean): boolean {
  const { service, container } = subject
  if (container === null || !isFirstReplica(subject)) return false
  if (isDeclared) return true
  return service.role === 'long-running' && container.state === 'running' && service.expectation === null
}

function questionFor(subject: Subject) {
  const { container } = subject
  const why = whyNoDrill(subject)
  if (why !== null || container === null)
    return withheld(
      why ?? 'There is no container.',
      `stop ${subject.container?.name ?? subject.service.name}`,
    )
  const { id, stopGraceMs } = container
  return { on: 'drill' as const, drill: 'graceful-stop' as const, containerId: id, graceMs: stopGraceMs }
}

function judgeStop({ question }: PlannedCheck, answer: Answer): Judgement {
  if (answer.kind !== 'drill' || question.on !== 'drill') return unanswered()
  const { exitCode, stopMs } = answer
  const took = stopMs === null ? '' : ` after ${durationWords(stopMs)}`
  const actual = exitCode === null ? 'no exit code' : `exit code ${exitCode}${took}`
  const seen = { actual, exitCode, output: stepLines(answer) }
  const stopped = aborted(answer) ?? judgeEnd(answer, question.graceMs)
  if (stopped.outcome !== 'pass') return { ...stopped, ...seen }
  return answer.isUp
    ? { ...stopped, ...seen }
    : { outcome: 'fail', reason: `Stopped with ${actual}, but it is not up again: start it.`, ...seen }
}

function judgeEnd({ exitCode, oomKilled, stopMs }: DrillAnswer, graceMs: number) {
  const grace = durationWords(graceMs)
  if (exitCode === null || stopMs === null) return notVerified('The engine does not say how it stopped.')
  if (oomKilled) return failed('It was killed for lack of memory while it stopped.')
  if (exitCode === 137)
    return failed(
      `It did not stop within ${grace} and was killed (exit code 137): let it handle its stop signal.`,
    )
  if (!GRACEFUL.has(exitCode)) return failed(`It stopped with exit code ${exitCode}.`)
  if (stopMs > graceMs + LATE_MS)
    return failed(`It took ${durationWords(stopMs)} to stop; its grace period is ${grace}.`)
  const reason = `Stopped with exit code ${exitCode} after ${durationWords(stopMs)}, and is up again.`
  return { outcome: 'pass' as const, reason }
}

function failed(reason: string) {
  return { outcome: 'fail' as const, reason }
}
