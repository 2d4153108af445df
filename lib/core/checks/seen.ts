import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Answer } from './answers.ts'
import type { Judgement } from './check.ts'
import { notRunning } from './way-in.ts'

/** Judges the container of an engine's answer; without a container nothing was seen, so nothing is verified. */
export function judgeSeen(answer: Answer, judge: (container: ContainerObservation) => Judgement): Judgement {
  if (answer.kind !== 'observed') return unanswered()
  return answer.container
    ? judge(answer.container)
    : { ...notVerified('The container is gone.'), actual: 'no container' }
}

/** Judges a container that runs or is paused; of any other nothing more can be said. */
export function judgeUp(answer: Answer, judge: (container: ContainerObservation) => Judgement): Judgement {
  return judgeSeen(answer, (container) =>
    container.state === 'running' || container.state === 'paused'
      ? judge(container)
      : { ...notVerified(notRunning(container)), actual: container.state },
  )
}

/** The judgement of a question that got no answer of its own kind. */
export function unanswered(): Judgement {
  return { ...notVerified('This question got no answer.'), actual: 'nothing' }
}

/** An outcome that claims nothing, and why. */
export function notVerified(reason: string): { outcome: 'not verified'; reason: string } {
  return { outcome: 'not verified', reason }
}
