import type { CauseCode } from '#lib/core/cause.ts'

export type Fault = {
  project: string
  service: string
  /** What is broken, in a few words. */
  fault: string
  expected: CauseCode
  /** Where it waits for another service, the one whose card has to name it. */
  behind?: string
  /** Words that a line of the proof has to hold. */
  proof: string
  /** Whose words a script prints here, where the runtime itself is not in the test images. */
  standIn?: string
}

type Row = [service: string, fault: string, expected: CauseCode, proof: string, standIn?: string]

/** Maps rows of a table to the faults of one project. */
export function faultsOf(name: string, rows: Row[]): Fault[] {
  return rows.map(([service, fault, expected, proof, standIn]) => ({
    project: `faults-${name}`,
    service,
    fault,
    expected,
    proof,
    ...(standIn !== undefined && { standIn }),
  }))
}

/** A service that only waits for another, which is named on that one's card. */
export function waiting(
  name: string,
  service: string,
  behind: string,
  expected: CauseCode,
  proof: string,
): Fault {
  return { project: `faults-${name}`, service, fault: `waits for ${behind}`, expected, behind, proof }
}
