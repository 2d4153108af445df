import type { Proof } from '#lib/core/cause.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { dependenciesOf } from './blocked-by-dependency.ts'
import { healthFailure } from './health-failure.ts'
import { asksItself, healthTarget } from './health-target.ts'
import { proofOf } from './proof-of.ts'
import { readLines } from './read-lines.ts'
import type { CauseRule } from './rule.ts'
import { isDown, members } from './stack-member.ts'

const STATUS =
  /(?:returned error: ?|HTTP\/[\d.]+["']? |HTTP Error |\bERROR |HTTP status (?:code )?|\bHTTP[: ]|status(?: ?code)?[: =]{1,3}|Request failed with status code )["']?([45]\d\d)\b|\b([45]\d\d) (?:Not Found|Unauthorized|Forbidden|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out|Method Not Allowed)\b/i

/** Reads that a health check is answered with 404, 405, 401 or 403: it asks a path that is not there, or not open to it. */
export const healthWrongPath: CauseRule = (symptoms) => {
  const answer = healthAnswer(symptoms)
  if (!answer) return null
  const { status, proof } = answer
  const path = healthTarget(symptoms).path
  const asked = path === null ? 'its path' : `path ${path}`
  const found = { code: 'health-wrong-path' as const, proof: [proof] }
  if (status === 404 || status === 410) {
    const title = `The health check asks ${asked}, which is not there (${status})`
    return {
      ...found,
      title,
      wayOut: 'Let the health check ask a path the application answers, or serve this one.',
    }
  }
  if (status === 405) {
    const title = `The health check asks ${asked} with a method it does not take (405)`
    return {
      ...found,
      title,
      wayOut:
        'Let the health check use GET where it uses HEAD (wget without --spider), or serve this method.',
    }
  }
  if (status !== 401 && status !== 403) return null
  const title = `The health check asks ${asked}, which needs a sign-in (${status})`
  return {
    ...found,
    title,
    wayOut: 'Let the health check ask a path that is open to everybody inside the container.',
  }
}

/** Says with which status the application itself answers its health check, and which dependency is down where that is why it is unavailable. */
export const healthAnswered: CauseRule = (symptoms, scene) => {
  const answer = healthAnswer(symptoms)
  if (!answer) return null
  const { status, proof } = answer
  const needed = dependenciesOf(symptoms).map(({ service }) => service)
  const down = members(scene).filter((member) => needed.includes(member.name) && isDown(member))
  if ((status === 502 || status === 503 || status === 504) && down.length > 0) {
    const names = down.map(({ name }) => name)
    return {
      code: 'blocked-by-dependency',
      title: `Answers with status ${status} while ${names.join(', ')} is down`,
      proof: [proof],
      wayOut: `Bring ${names.join(', ')} up first.`,
      blockedBy: names,
    }
  }
  return {
    code: 'application-error',
    title: `The health check is answered with status ${status}`,
    proof: [proof],
    wayOut:
      'Read the log at the time of the health check: the application answers, and says that it is not well.',
  }
}

function healthAnswer(symptoms: Symptoms): { status: number; proof: Proof } | null {
  const probe = healthFailure(symptoms)
  const target = healthTarget(symptoms)
  if (!probe) return null
  for (const { text, raw } of readLines(probe.output, 'health check').toReversed()) {
    const match = STATUS.exec(text)
    const status = match?.[1] ?? match?.[2]
    if (status !== undefined) return { status: Number(status), proof: proofOf(symptoms, 'health check', raw) }
  }
  if (!asksItself(target) || target.path === null) return null
  // Told to be quiet, the health check does not say what it was answered; a check that asked the same does.
  const same = `${target.port}${target.path}`
  const asked = symptoms.results.find(
    (one) => one.kind === 'http' && one.outcome === 'fail' && one.detail === same,
  )
  const status = /^status ([45]\d\d)\b/.exec(asked?.evidence.actual ?? '')?.[1]
  if (!asked || status === undefined) return null
  return { status: Number(status), proof: proofOf(symptoms, 'check', `GET ${same}: ${asked.reason}`) }
}
