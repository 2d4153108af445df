import { exitWords } from '#lib/core/exit-words.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Check, Judgement } from './check.ts'
import { planFor } from './plan-for.ts'
import { judgeSeen, notVerified } from './seen.ts'

/** Did a one-shot end with exit code 0? */
export const exitCode: Check = {
  plan: (subject) =>
    subject.service.role === 'one-shot' && subject.container
      ? [planFor(subject, 'exit code', { expected: 'exit code 0' })]
      : [],
  judge: (_planned, answer) => judgeSeen(answer, judgeExit),
}

function judgeExit(container: ContainerObservation): Judgement {
  const { state, exitCode: code, oomKilled, error } = container
  if (state !== 'exited' && state !== 'dead') {
    return { ...notVerified(`It has not ended yet (${state}).`), actual: state }
  }
  if (code === null) return { ...notVerified('The engine gives no exit code.'), actual: 'no exit code' }
  const seen = { actual: `exit code ${code}`, exitCode: code, output: error }
  return code === 0 && !oomKilled
    ? { outcome: 'pass', reason: 'Ended with exit code 0.', ...seen }
    : { outcome: 'fail', reason: `${exitWords(container)}.`, ...seen }
}
