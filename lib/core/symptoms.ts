import type { ContainerObservation } from './observation.ts'
import type { CheckResult } from './outcome.ts'
import type { JudgedService } from './run.ts'
import type { ServiceDefinition } from './stack.ts'

/** All that a run knows of one service that is not as it should be, for its cause to be found in. */
export type Symptoms = {
  service: ServiceDefinition
  judged: JudgedService
  /** The container that is worst off; null where there is none. */
  container: ContainerObservation | null
  /** The end of that container's log, printable and redacted, oldest line first; empty where nothing could be read. */
  log: string
  /** Its results in this run. */
  results: CheckResult[]
  /** Whether the engine has the image the service is defined with; null where that was not asked. */
  hasImage: boolean | null
}
