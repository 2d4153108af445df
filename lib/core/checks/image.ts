import type { ContainerObservation } from '#lib/core/observation.ts'
import { sizeWords } from '#lib/core/size-words.ts'
import { isFirstReplica } from './by-replica.ts'
import type { Check, Judgement, PlannedCheck, Subject } from './check.ts'
import { type Declared, declaredOf } from './declared-of.ts'
import { judgeDigest, judgeTag, judgeUser } from './image-advice.ts'
import { judgeAge, judgeSize } from './image-targets.ts'
import { aboutOf } from './own-keys.ts'
import { planFor } from './plan-for.ts'
import { judgeSeen } from './seen.ts'

/** Is the image named by a tag that stays, does it run as another user than root, and does it keep to its declared targets? */
export const image: Check = {
  plan: (subject) => [...ofDeclared(subject), ...byItself(subject)],
  judge: (planned, answer, now) =>
    judgeSeen(answer, (container) => ({
      output: imageText(container),
      ...judgeDetail(planned, container, now),
    })),
}

function ofDeclared(subject: Subject): PlannedCheck[] {
  return declaredOf(subject.service, 'image').flatMap((declared) =>
    wantsOf(declared).map(([detail, expected]) => planFor(subject, 'image', { detail, expected, declared })),
  )
}

function wantsOf({ maxBytes, maxAgeDays, pinned, nonRoot }: Declared<'image'>): [string, string][] {
  return [
    ...(maxBytes === null ? [] : [['size', `at most ${sizeWords(maxBytes)}`] satisfies [string, string]]),
    ...(maxAgeDays === null ? [] : [['age', `at most ${maxAgeDays} days`] satisfies [string, string]]),
    ...(pinned ? [['digest', 'pinned by its digest'] satisfies [string, string]] : []),
    ...(nonRoot ? [['user', 'not root'] satisfies [string, string]] : []),
  ]
}

// Advice is given once per service, and not on what the team decided: true asks for it, false does without.
function byItself(subject: Subject): PlannedCheck[] {
  const { service } = subject
  if (service.role === 'inactive' || !isFirstReplica(subject)) return []
  const declared = declaredOf(service, 'image')
  const advisory = true
  const tag = declared.every(({ pinned }) => pinned === null)
    ? [planFor(subject, 'image', { detail: 'tag', expected: 'a tag other than latest', advisory })]
    : []
  const isAskedForUser = service.role === 'long-running' && declared.every(({ nonRoot }) => nonRoot === null)
  const user = isAskedForUser
    ? [planFor(subject, 'image', { detail: 'user', expected: 'not root', advisory })]
    : []
  return [...tag, ...user]
}

function judgeDetail(planned: PlannedCheck, container: ContainerObservation, now: Date): Judgement {
  const declared = planned.declared?.kind === 'image' ? planned.declared : null
  switch (aboutOf(planned)) {
    case 'size':
      return judgeSize(container, declared?.maxBytes ?? null)
    case 'age':
      return judgeAge(container, declared?.maxAgeDays ?? null, now)
    case 'digest':
      return judgeDigest(container)
    case 'user':
      return judgeUser(container)
    default:
      return judgeTag(container)
  }
}

function imageText({ image: name, imageId, imageDigest, user, imageFacts }: ContainerObservation): string {
  const facts = {
    image: name,
    id: imageId,
    digest: imageDigest,
    size: imageFacts === null ? null : sizeWords(imageFacts.sizeBytes),
    built: imageFacts?.createdAt ?? null,
    user: user === '' ? (imageFacts?.user ?? null) : user,
  }
  return Object.entries(facts)
    .map(([word, value]) => `${word}: ${value === null || value === '' ? '–' : value}`)
    .join('\n')
}
