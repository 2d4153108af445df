import type { CheckResult } from '#lib/core/outcome.ts'
import { listeningPorts } from './listening-ports.ts'
import { proofOf } from './proof-of.ts'
import type { CauseRule } from './rule.ts'

const UNREACHED = /^(?:no connection|connected, then dropped at once|unreachable)$/

/** Reads that a port of a running container does not answer from outside although its log names a port or an address it listens on. */
export const listensElsewhere: CauseRule = (symptoms) => {
  const failed = unreachedPort(symptoms.results)
  if (!failed || symptoms.container?.state !== 'running') return null
  const open = listeningPorts(symptoms)
  const same = open.filter(({ port }) => port === failed.port)
  const other = open.findLast(({ port, local }) => port !== failed.port && !local)
  const proof = [proofOf(symptoms, 'check', failed.words)]
  if (same.length > 0 && same.every(({ local }) => local)) {
    return {
      code: 'connection-refused',
      title: `Listens on port ${failed.port} for its own container only`,
      proof: [...proof, ...same.slice(-1).map((one) => one.proof)],
      wayOut: `Let the application listen on 0.0.0.0:${failed.port} instead of localhost.`,
    }
  }
  if (same.length > 0 || !other) return null
  return {
    code: 'connection-refused',
    title: `Port ${failed.port} is offered, and ${other.port} is the one that listens`,
    proof: [...proof, other.proof],
    wayOut: `Publish port ${other.port} of the container, or let the application listen on ${failed.port}.`,
  }
}

/** Says which port of a running container nothing answers at. */
export const portSilent: CauseRule = (symptoms) => {
  const failed = unreachedPort(symptoms.results)
  if (!failed || symptoms.container?.state !== 'running') return null
  return {
    code: 'connection-refused',
    title: `Nothing answers on port ${failed.port} of the container`,
    proof: [proofOf(symptoms, 'check', failed.words)],
    wayOut: `Let the application listen on 0.0.0.0:${failed.port}, or correct the port in the definition.`,
  }
}

function unreachedPort(results: readonly CheckResult[]): { port: number; words: string } | null {
  for (const { kind, outcome, advisory, detail, reason, evidence } of results) {
    if ((kind !== 'tcp' && kind !== 'http') || outcome !== 'fail' || advisory) continue
    const port = Number(/^(\d{1,5})\//.exec(detail)?.[1] ?? 0)
    if (port > 0 && UNREACHED.test(evidence.actual))
      return { port, words: `Check ${kind} ${detail}: ${reason}` }
  }
  return null
}
