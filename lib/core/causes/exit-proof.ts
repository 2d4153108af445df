import type { Proof } from '#lib/core/cause.ts'
import { exitWords } from '#lib/core/exit-words.ts'
import { fullStop } from '#lib/core/full-stop.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'

/** The exit code of a container that ended with one other than 0, as proof beside the line; nothing otherwise. */
export function exitProof({ service, container }: Pick<Symptoms, 'service' | 'container'>): Proof[] {
  const hasEnded =
    container?.state === 'exited' || container?.state === 'restarting' || container?.state === 'dead'
  if (!hasEnded || container.exitCode === null || container.exitCode === 0) return []
  return [{ source: 'exit code', service: service.name, words: fullStop(exitWords(container)) }]
}
