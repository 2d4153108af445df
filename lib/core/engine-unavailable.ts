import type { EngineProblem } from './observation.ts'

/** The engine could not be asked; `problem` says why, for the page and for evidence. */
export class EngineUnavailable extends Error {
  readonly problem: EngineProblem
  constructor(problem: EngineProblem, options?: ErrorOptions) {
    super(`${problem.condition}: ${problem.detail}`, options)
    this.name = 'EngineUnavailable'
    this.problem = problem
  }
}
