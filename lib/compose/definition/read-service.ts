import { GIVEN_IN_COMPOSE } from '#lib/core/given-words.ts'
import { inferGroup } from '#lib/core/group.ts'
import { redact } from '#lib/core/redact.ts'
import type { ServiceDefinition } from '#lib/core/stack.ts'
import { said } from '#lib/yaml/said.ts'
import { type Leaf, type Tree, valueAt } from '#lib/yaml/tree.ts'
import type { Place, Troubles } from '#lib/yaml/trouble.ts'
import { leafAt, leavesOf } from '../fields/leaves.ts'
import { mayBeKept } from '../fields/may-be-kept.ts'
import { type LocatedDependency, readDependencies } from '../fields/read-dependencies.ts'
import { readEnvironmentNames } from '../fields/read-environment-names.ts'
import { readHealthcheck } from '../fields/read-healthcheck.ts'
import { readPorts } from '../fields/read-ports.ts'
import { readReplicas } from '../fields/read-replicas.ts'
import { readRestartPolicy } from '../fields/read-restart-policy.ts'
import { readRollcall } from '../fields/read-rollcall.ts'

/** A service as its files declare it, before its role is decided among the others. */
export type DeclaredService = Omit<ServiceDefinition, 'role' | 'roleReason' | 'dependsOn'> & {
  at: Place
  tree: Tree
  dependsOn: LocatedDependency[]
  declaredRole: ServiceDefinition['role'] | null
  mode: string | null
}

const CONTAINER_NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$/
const IMAGE = /^[A-Za-z0-9][A-Za-z0-9_.\-/:@]{0,1023}$/

/** Maps one merged service to what it declares; what is wrong with it goes to `troubles`. */
export function readService(name: string, at: Place, tree: Tree, troubles: Troubles): DeclaredService {
  const image = readImage(name, at, tree, troubles)
  const ports = readPorts(tree, troubles)
  const rollcall = readRollcall(tree, ports, troubles)
  const replicas = readReplicas(tree, troubles)
  return {
    name,
    at,
    tree,
    ...(rollcall.group === null
      ? inferGroup({ name, image })
      : { group: rollcall.group, groupReason: GIVEN_IN_COMPOSE }),
    image,
    containerName: readContainerName(tree, replicas, troubles),
    replicas,
    ports,
    healthcheck: readHealthcheck(tree, troubles),
    dependsOn: readDependencies(tree, troubles),
    restartPolicy: readRestartPolicy(tree, troubles),
    profiles: keptTexts(leavesOf(valueAt(tree, 'profiles'), 'profiles', troubles), 'profiles', troubles),
    environmentNames: readEnvironmentNames(tree, troubles),
    expectation: rollcall.expectation,
    checks: rollcall.checks,
    waivers: rollcall.waivers,
    declaredRole: rollcall.role,
    mode: keptTexts([leafAt(valueAt(tree, 'deploy'), 'mode') ?? []].flat(), 'mode', troubles)[0] ?? null,
  }
}

function keptTexts(leaves: readonly Leaf[], what: string, troubles: Troubles): string[] {
  return leaves.filter((leaf) => mayBeKept(leaf, what, troubles)).map(({ text }) => redact(text))
}

function readImage(name: string, at: Place, tree: Tree, troubles: Troubles): string | null {
  const image = leafAt(tree, 'image')
  const hasOther = valueAt(tree, 'build') !== undefined || valueAt(tree, 'provider') !== undefined
  if (image && !mayBeKept(image, 'image', troubles)) return null
  if (image && IMAGE.test(image.text)) return redactImage(image.text)
  if (image) troubles.add(image.at, `\`image\` is ${said(image)}; that is not an image's name.`)
  else if (!hasOther) {
    const empty = valueAt(tree, 'image')
    const unset = empty?.kind === 'leaf' ? `: \`image\` is ${said(empty)}` : ''
    troubles.add(empty?.at ?? at, `\`${name}\` has neither an \`image\` nor a \`build\`${unset}.`)
  }
  return null
}

// Part by part: in `auth-token:1.4` a tag is no token's value.
function redactImage(image: string): string {
  return image
    .split(/([/:@])/)
    .map(redact)
    .join('')
}

function readContainerName(tree: Tree, replicas: number, troubles: Troubles): string | null {
  const name = leafAt(tree, 'container_name')
  if (name === undefined || !mayBeKept(name, 'container_name', troubles)) return null
  if (!CONTAINER_NAME.test(name.text))
    troubles.add(name.at, `\`container_name\` is ${said(name)}; that is not a container's name.`)
  else if (replicas > 1)
    troubles.add(
      name.at,
      `A service with \`container_name\` cannot have ${replicas} containers: names are unique.`,
    )
  return redact(name.text)
}
