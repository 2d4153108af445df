import type { Port, ServiceDefinition } from '#lib/core/stack.ts'
import { type Tree, valueAt } from '#lib/yaml/tree.ts'
import type { Place } from '#lib/yaml/trouble.ts'
import { leafAt } from '../fields/leaves.ts'
import { readFlag } from '../fields/read-flag.ts'
import { bindsDockerSocket } from './docker-socket.ts'

/** What a rule finds in a service; without a place of its own it stands where the service does. */
type Found = { words: string; at?: Place | undefined }

type ServiceRule = { rule: string; find: (service: ServiceDefinition, tree: Tree) => Found[] }

const EVERYWHERE = new Set(['0.0.0.0', '::'])

/** What is remarked on in a service, in the order it is told. */
export const SERVICE_RULES: readonly ServiceRule[] = [
  {
    rule: 'missing-health-check',
    find: ({ role, healthcheck }) =>
      when(role === 'long-running' && healthcheck === null, {
        words: 'it declares no health check, so that it runs can be seen, and not that it works',
      }),
  },
  {
    rule: 'missing-restart-policy',
    find: ({ role, restartPolicy }) =>
      when(role === 'long-running' && restartPolicy === null, {
        words: 'it has no restart policy, so it stays down after a crash or a reboot',
      }),
  },
  {
    rule: 'unpinned-image',
    find: ({ image }, tree) =>
      when(image !== null && valueAt(tree, 'build') === undefined && isUnpinned(image), {
        words: `its image \`${image}\` is not pinned to a version, so the next pull may bring another`,
        at: leafAt(tree, 'image')?.at,
      }),
  },
  {
    rule: 'port-open-to-all',
    find: ({ group, ports }, tree) => {
      const open = group === 'infrastructure' || group === 'monitoring' ? ports.filter(isOpen) : []
      const [first] = open
      return when(first !== undefined, {
        words: `${open.length === 1 ? 'its port' : 'its ports'} ${open.map(portWords).join(', ')} can be reached from every network of the host; publish on \`127.0.0.1\``,
        at: valueAt(tree, 'ports')?.at,
      })
    },
  },
  {
    rule: 'privileged',
    find: (_service, tree) =>
      when(readFlag(tree, 'privileged') === true, {
        words: 'it is privileged, so whoever takes it over takes over the host',
        at: leafAt(tree, 'privileged')?.at,
      }),
  },
  {
    rule: 'docker-socket',
    find: (_service, tree) => {
      const at = bindsDockerSocket(tree)
      return when(at !== null, {
        words: 'it mounts the Docker socket, so whoever takes it over can start anything on the host',
        at: at ?? undefined,
      })
    },
  },
  {
    rule: 'host-network',
    find: (_service, tree) =>
      when(leafAt(tree, 'network_mode')?.text === 'host', {
        words: "it uses the host's network, so every port it opens is open on the host",
        at: leafAt(tree, 'network_mode')?.at,
      }),
  },
]

function when(holds: boolean, found: Found): Found[] {
  return holds ? [found] : []
}

// A digest names one image for ever; a tag at least says which version is meant.
function isUnpinned(image: string): boolean {
  if (image.includes('@')) return false
  const tag = /:([^:/]+)$/.exec(image)?.[1]
  return tag === undefined || tag === 'latest'
}

function isOpen({ published, address }: Port): boolean {
  return published !== null && address !== null && EVERYWHERE.has(address)
}

function portWords({ published, protocol }: Port): string {
  return `${published}/${protocol}`
}
