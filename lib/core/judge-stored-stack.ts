import { definitionOf } from './definition-of.ts'
import { ageWords } from './duration.ts'
import { type JudgedStack, judgeStack } from './judge-stack.ts'
import type { JudgedService } from './run.ts'
import { type Sight, seenAtOf, sightOf } from './sight.ts'
import type { StoredStack } from './stored-stack.ts'

/** Maps a stack as memory keeps it to its verdict now; what was seen earlier is told as past, with its age, and claims nothing. */
export function judgeStoredStack(stack: StoredStack, now: Date): JudgedStack {
  const seenAt = seenAtOf(stack)
  const sight = sightOf(stack.host, now)
  const judgedAt = seenAt === null ? now : new Date(seenAt)
  const definition = definitionOf(stack)
  const containers = stack.observation?.containers ?? []
  if (sight.verdict === 'seen') return judgeStack(definition, containers, now, judgedAt)
  const last = judgeStack(definition, containers, judgedAt, judgedAt)
  return untold(last, sight, seenAt === null ? null : ageWords(seenAt, now))
}

function untold(
  last: JudgedStack,
  sight: Exclude<Sight, { verdict: 'seen' }>,
  age: string | null,
): JudgedStack {
  const { verdict, clause } = sight
  const seen = age === null ? 'never seen' : `last seen ${age}: ${last.sentence}`
  const services = last.services.map((service) => untoldService(service, sight, age))
  return { verdict, sentence: `${clause} · ${seen}`, services }
}

function untoldService(
  service: JudgedService,
  { verdict, clause }: Exclude<Sight, { verdict: 'seen' }>,
  age: string | null,
): JudgedService {
  const seen = age === null ? 'It was never seen.' : `Last seen ${age}: ${service.verdict}.`
  const reason = `${clause.charAt(0).toUpperCase()}${clause.slice(1)}. ${seen}`
  return { ...service, verdict, reason, since: null }
}
