import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Judgement } from './check.ts'
import { readImageName } from './image-name.ts'
import { notVerified } from './seen.ts'

/** Judges whether an image is named by a tag that stays: not `latest`, and not without any. */
export function judgeTag(container: ContainerObservation): Judgement {
  const { tag, digest, isId } = readImageName(container.image)
  const actual = container.image
  if (isId) return { ...notVerified('The engine knows this image only by its id, not by a name.'), actual }
  if (digest !== null) return { outcome: 'pass', reason: 'Pinned by its digest.', actual }
  if (tag !== null && tag !== 'latest') return { outcome: 'pass', reason: `Its tag is ${tag}.`, actual }
  if (isBuiltHere(container))
    return { outcome: 'pass', reason: 'Compose built it for this stack; no tag of it is pulled.', actual }
  const named = tag === null ? 'It has no tag, which means latest' : 'Its tag is latest'
  return {
    outcome: 'fail',
    reason: `${named}: the next pull may bring another image. Name a version.`,
    actual,
  }
}

/** Judges whether an image is named by its digest, so that no pull can change it. */
export function judgeDigest({ image }: ContainerObservation): Judgement {
  const { digest, isId } = readImageName(image)
  if (digest !== null || isId) return { outcome: 'pass', reason: 'Pinned by its digest.', actual: image }
  return {
    outcome: 'fail',
    reason: 'It is not pinned: write `@sha256:…` behind its name.',
    actual: image,
  }
}

/** Judges whether a container starts as another user than root: its own word counts before the image's. */
export function judgeUser({ user: own, imageFacts }: ContainerObservation): Judgement {
  if (own === '' && imageFacts === null)
    return { ...notVerified('The engine does not say whom the image runs as.'), actual: 'unknown' }
  const user = own === '' ? (imageFacts?.user ?? '') : own
  if (!isRoot(user)) return { outcome: 'pass', reason: `Starts as ${user}.`, actual: user }
  return {
    outcome: 'fail',
    reason: 'Starts as root: give its image a `USER`, or the service a `user`.',
    actual: user === '' ? 'root' : user,
  }
}

function isRoot(user: string): boolean {
  return ['', 'root', '0'].includes(user.split(':')[0]?.trim() ?? '') || /^0+(?::|$)/.test(user)
}

// Compose names what it builds after project and service; both its joints are in use.
function isBuiltHere({ image, project, service }: ContainerObservation): boolean {
  const name = image.replace(/:latest$/, '')
  return name === `${project}-${service}` || name === `${project}_${service}`
}
