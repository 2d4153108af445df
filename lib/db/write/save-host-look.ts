import { isDeepStrictEqual } from 'node:util'
import type { Host, Prisma, Stack } from '#generated/prisma/client.ts'
import { hostCondition } from '#lib/core/host-condition.ts'
import type { ContainerObservation, HostObservation } from '#lib/core/observation.ts'
import { containersShape } from '../shapes/observation-shape.ts'
import { storableJson, storableText } from '../storable.ts'
import { ensureStack } from './ensure-stack.ts'
import { exclusively, type Transaction } from './exclusively.ts'
import { sameContainers } from './same-containers.ts'

export type LookedHost = { id: string; name: string; sample: boolean }

/** What a look changed: the slugs of stacks that are no longer as they were, and whether the host itself is not. */
export type LookSaved = { changed: string[]; hostChanged: boolean }

/**
 * Keeps one look at a host. A look that failed leaves what was seen before as it was and changes only the host's condition;
 * one that is older than the newest kept changes nothing.
 */
export function saveHostLook(host: LookedHost, look: HostObservation): Promise<LookSaved> {
  return exclusively('stacks', async (tx) => {
    const before = await tx.host.findUnique({ where: { id: host.id } })
    const at = new Date(look.at)
    if (before?.lookedAt && before.lookedAt > at) return { changed: [], hostChanged: false }
    const after = await tx.host.upsert(hostRow(host, look, before?.seenAt != null))
    const hostChanged = before === null || !sameHost(before, after)
    const changed = look.ok ? await saveStacks(tx, host, look.containers, at) : []
    return { changed, hostChanged }
  })
}

function hostRow(
  { id, name, sample }: LookedHost,
  look: HostObservation,
  answeredBefore: boolean,
): Prisma.HostUpsertArgs {
  const at = new Date(look.at)
  const seen = look.ok
    ? { condition: null, detail: '', engine: storableJson(look.engine), seenAt: at }
    : {
        condition: hostCondition(look.problem.condition, answeredBefore),
        detail: storableText(look.problem.detail),
      }
  const data = { name, sample, lookedAt: at, ...seen }
  return { where: { id }, create: { id, ...data }, update: data }
}

function sameHost(before: Host, after: Host): boolean {
  const whatCounts = ({ name, sample, engine, condition, detail, lookedAt }: Host) => [
    ...[name, sample, engine, condition, detail],
    lookedAt === null,
  ]
  return isDeepStrictEqual(whatCounts(before), whatCounts(after))
}

async function saveStacks(
  tx: Transaction,
  host: LookedHost,
  containers: ContainerObservation[],
  at: Date,
): Promise<string[]> {
  const changed: string[] = []
  const seen = Map.groupBy(containers, (container) => storableText(container.project))
  for (const [project, members] of seen) {
    const { stack, made } = await ensureStack(tx, host, project)
    if ((await saveContainers(tx, stack, members, at)) || made) changed.push(stack.slug)
  }
  const unseen = await tx.stack.findMany({ where: { hostId: host.id, project: { notIn: [...seen.keys()] } } })
  for (const stack of unseen) if (await saveAbsence(tx, stack, at)) changed.push(stack.slug)
  return changed
}

/** Nothing is left of a stack that only ever ran here: it goes. One that people defined, verified or plan with stays, empty. */
async function saveAbsence(tx: Transaction, stack: Stack, at: Date): Promise<boolean> {
  const known = { OR: [{ definitions: { some: {} } }, { runs: { some: {} } }, { sprints: { some: {} } }] }
  if ((await tx.stack.count({ where: { id: stack.id, ...known } })) > 0)
    return saveContainers(tx, stack, [], at)
  await tx.stack.delete({ where: { id: stack.id } })
  return true
}

async function saveContainers(
  tx: Transaction,
  stack: Stack,
  containers: ContainerObservation[],
  at: Date,
): Promise<boolean> {
  const sorted = containers.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const observation = storableJson(sorted)
  const kept = containersShape.safeParse(stack.observation)
  const same = kept.success && sameContainers(kept.data, containersShape.parse(observation))
  const data = {
    observedAt: at,
    ...(isDeepStrictEqual(stack.observation, observation) ? {} : { observation }),
  }
  await tx.stack.update({ where: { id: stack.id }, data })
  return !same
}
