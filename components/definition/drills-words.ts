type DrillsGiven = {
  /** Whether the host permits drills. */
  permitted: boolean
  /** Whether the reader's role may re-verify. */
  mayVerify: boolean
  /** Whether any service has a drill to carry out. */
  some: boolean
  hostName: string
}

/** Says how drills come about for this reader, or what keeps them from being offered. */
export function drillsWords({ permitted, mayVerify, some, hostName }: DrillsGiven): string {
  if (!permitted)
    return `Drills are off on ${hostName}: “Re-verify with drills” is not offered, and drills end as not verified.`
  if (!some)
    return 'No service has a drill. Declare persistence or graceful-stop for one to have it carried out.'
  if (!mayVerify)
    return 'Drills are carried out when a developer or a lead re-verifies the stack with drills.'
  return 'Drills are carried out by “Re-verify with drills” on the stack’s page, after it has said what they do.'
}
