import type { Symptoms } from '#lib/core/symptoms.ts'
import { connectionTrouble, isLocal } from './connection-words.ts'
import { healthFailure } from './health-failure.ts'
import { asksItself, healthTarget } from './health-target.ts'
import { listeningPorts } from './listening-ports.ts'
import { proofOf } from './proof-of.ts'
import { readLines } from './read-lines.ts'
import type { CauseRule } from './rule.ts'

/** Reads that a health check is refused at its port while something is proven to listen on another port of the container. */
export const healthWrongPort: CauseRule = (symptoms) => {
  const refusal = healthRefusal(symptoms)
  if (!refusal || refusal.port === null) return null
  const open = listeningPorts(symptoms)
  if (open.some(({ port }) => port === refusal.port)) return null
  const other = open.at(-1)
  if (!other) return null
  return {
    code: 'health-wrong-port',
    title: `The health check asks port ${refusal.port}, and ${other.port} is the one that listens`,
    proof: [proofOf(symptoms, 'health check', refusal.words), other.proof],
    wayOut: `Let the health check ask port ${other.port}, or let the application listen on ${refusal.port}.`,
  }
}

/** Says that nothing listens where a health check asks its own container. */
export const healthRefused: CauseRule = (symptoms) => {
  const refusal = healthRefusal(symptoms)
  if (!refusal) return null
  const port = refusal.port === null ? "the health check's port" : `port ${refusal.port}`
  return {
    code: 'connection-refused',
    title: `Nothing listens on ${port} inside the container`,
    proof: [proofOf(symptoms, 'health check', refusal.words)],
    wayOut: `Let the application listen on ${port}, or let the health check ask the port it listens on.`,
  }
}

/** The refusal a health check met at its own container, with the port it asked; null where there was none. */
function healthRefusal(symptoms: Symptoms): { port: number | null; words: string } | null {
  const probe = healthFailure(symptoms)
  if (!probe) return null
  const target = healthTarget(symptoms)
  for (const { text, raw } of readLines(probe.output, 'health check').toReversed()) {
    const trouble = connectionTrouble(text)
    if (trouble?.what !== 'refused') continue
    const isOwn =
      trouble.host === null || trouble.host.startsWith('/') ? asksItself(target) : isLocal(trouble.host)
    return isOwn ? { port: trouble.port ?? target.port, words: raw } : null
  }
  // curl and pg_isready, told to be quiet, only leave their exit codes for a refusal.
  const isQuiet =
    probe.output.trim() === '' &&
    probe.exitCode === 7 &&
    /curl/.test((symptoms.container?.healthcheck ?? []).join(' '))
  return isQuiet && asksItself(target)
    ? { port: target.port, words: 'Health check exit code 7 of curl: failed to connect.' }
    : null
}
