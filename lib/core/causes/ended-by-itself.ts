import { exitWords } from '#lib/core/exit-words.ts'
import { proofOf } from './proof-of.ts'
import type { CauseRule } from './rule.ts'

const KEEP = 'Let its command run a server in the foreground'

/** Says that a service which should stay up ends with exit code 0, once or again and again. */
export const endedByItself: CauseRule = (symptoms) => {
  const { container, service } = symptoms
  if (container?.error !== '' || service.role === 'one-shot') return null
  if (container.exitCode !== 0 || container.oomKilled) return null
  if (container.state === 'restarting') {
    return {
      code: 'ended-by-itself',
      title: 'Its command ends with exit code 0 again and again',
      proof: [
        proofOf(symptoms, 'exit code', `${exitWords(container)}; restarted ${container.restartCount} times.`),
      ],
      wayOut: `${KEEP}, or declare it a one-shot without a restart policy.`,
    }
  }
  if (container.state !== 'exited') return null
  const policy = container.restartPolicy || 'no'
  return {
    code: 'ended-by-itself',
    title: 'Its command ended with exit code 0',
    proof: [proofOf(symptoms, 'exit code', `${exitWords(container)}; its restart policy is ${policy}.`)],
    wayOut: `Start it with docker compose up -d ${service.name}; where it ends again, ${KEEP.toLowerCase()}.`,
  }
}
