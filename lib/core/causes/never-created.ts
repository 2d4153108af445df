import { proofOf } from './proof-of.ts'
import type { CauseRule } from './rule.ts'

/** Says that a service has no container, none that was ever started, or fewer than wanted, where nothing else explains it. */
export const neverCreated: CauseRule = (symptoms) => {
  const { container, service, judged } = symptoms
  const code = 'never-created'
  const proof = [proofOf(symptoms, 'engine', judged.reason)]
  if (!container && service.role === 'one-shot') {
    const wayOut = `Run it: docker compose up ${service.name}.`
    return { code, title: `${service.name} has not run, or its container was removed`, proof, wayOut }
  }
  const up = `docker compose up -d ${service.name}`
  if (!container) {
    return {
      code,
      title: `${service.name} was never created, or removed`,
      proof,
      wayOut: `Create it: ${up}.`,
    }
  }
  if (container.state === 'created') {
    return { code, title: `${service.name} was created and never started`, proof, wayOut: `Start it: ${up}.` }
  }
  const { found, wanted } = judged.replicas
  if (found >= wanted || container.state !== 'running' || container.health === 'unhealthy') return null
  const wayOut = `Create the missing ones: ${up}.`
  return { code, title: `Only ${found} of ${wanted} replicas of ${service.name} are there`, proof, wayOut }
}
