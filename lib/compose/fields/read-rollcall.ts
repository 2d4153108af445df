import { z } from 'zod'
import type { DeclaredCheck } from '#lib/core/declared-check.ts'
import { nearest } from '#lib/core/nearest.ts'
import { redact } from '#lib/core/redact.ts'
import type { Expectation, Port, Role } from '#lib/core/stack.ts'
import { placeAlong, plainValue } from '#lib/yaml/plain-value.ts'
import { saidName } from '#lib/yaml/said.ts'
import { type Tree, valueAt } from '#lib/yaml/tree.ts'
import type { Place, Troubles } from '#lib/yaml/trouble.ts'
import { mayBeKept } from './may-be-kept.ts'

/** What a team says of a service under `x-rollcall`. */
type RollcallNotes = {
  group: string | null
  role: Role | null
  expectation: Expectation | null
  checks: DeclaredCheck[]
}

const line = (most: number) =>
  z.string('must be text').trim().min(1, 'must not be empty').max(most, `must be at most ${most} characters`)
// A question is never asked other than it was written, so a credential in it is refused and not taken out.
const asked = (most: number) =>
  line(most).refine((text) => redact(text) === text, 'looks as if it held a credential, and it is kept')
const whole = (what: string, least: number, most: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value),
    z.int(`must be ${what}`).min(least, `must be ${what}`).max(most, `must be ${what}`),
  )
const port = whole('a port from 1 to 65535', 1, 65_535)
const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, `must be one of ${words.map((word) => `\`${word}\``).join(', ')}`)

const probe = z
  .strictObject(
    {
      http: asked(2_000).startsWith('/', 'must be a path that begins with `/`').optional(),
      tcp: port.optional(),
      port: port.optional(),
      status: whole('an HTTP status from 100 to 599', 100, 599).default(200),
      contains: asked(1_000).nullish(),
    },
    'must be a map with `http` or `tcp`',
  )
  .refine(
    ({ http, tcp }) => (http === undefined) !== (tcp === undefined),
    'needs `http` or `tcp`, one of them',
  )

const probes = z.array(probe, 'must be a list').max(50, 'holds more than 50 checks').default([])

const notes = z.strictObject(
  {
    group: line(40).transform(redact).nullish(),
    role: oneOf(['long-running', 'one-shot', 'inactive']).nullish(),
    expectation: z
      .strictObject(
        {
          state: oneOf(['failing', 'restarting', 'exited', 'created', 'unhealthy', 'paused']),
          reason: line(500).transform(redact).nullish(),
          until: z.iso.date('must be a date such as `2025-12-01`').nullish(),
        },
        'must be a map with a `state`',
      )
      .nullish(),
    probes,
    checks: probes,
  },
  'must be a map',
)

type Probe = z.infer<typeof probe>

const NOTHING: RollcallNotes = { group: null, role: null, expectation: null, checks: [] }

/** Maps a service's `x-rollcall` to what it says; what is not understood goes to `troubles`, with its place. */
export function readRollcall(service: Tree, ports: readonly Port[], troubles: Troubles): RollcallNotes {
  const tree = valueAt(service, 'x-rollcall')
  if (tree === undefined || !allMayBeKept(tree, 'x-rollcall', troubles)) return NOTHING
  const read = notes.safeParse(plainValue(tree))
  if (!read.success) {
    for (const issue of read.error.issues) addIssue(tree, issue, troubles)
    return NOTHING
  }
  const { group, role, expectation, checks } = read.data
  const { state, reason, until } = expectation ?? {}
  const found = [...read.data.probes, ...checks].map((one) => declared(one, ports))
  if (found.includes(null))
    troubles.add(
      tree.at,
      'A check over `http` needs a `port`, for the service does not have one TCP port only.',
    )
  return {
    group: group ?? null,
    role: role ?? null,
    expectation: state ? { state, reason: reason ?? '', until: until ?? null } : null,
    checks: found.filter((one) => one !== null),
  }
}

function allMayBeKept(tree: Tree, path: string, troubles: Troubles): boolean {
  if (tree.kind === 'leaf') return mayBeKept(tree, path, troubles)
  const inside: [string | number, Tree][] =
    tree.kind === 'list'
      ? [...tree.items.entries()]
      : [...tree.entries].map(([key, { value }]) => [key, value])
  return inside.map(([key, value]) => allMayBeKept(value, `${path}.${key}`, troubles)).every(Boolean)
}

function declared(
  { http, tcp, port, status, contains }: Probe,
  ports: readonly Port[],
): DeclaredCheck | null {
  if (tcp !== undefined) return { kind: 'tcp', port: tcp, retries: null }
  const inside = [
    ...new Set(ports.filter(({ protocol }) => protocol === 'tcp').map(({ container }) => container)),
  ]
  const chosen = port ?? (inside.length === 1 ? inside[0] : undefined)
  if (chosen === undefined) return null
  return {
    kind: 'http',
    port: chosen,
    scheme: 'http',
    path: http ?? '/',
    status,
    headers: {},
    contains: contains ?? null,
    matches: null,
    json: [],
    latencyMs: null,
    tlsDays: null,
    retries: null,
  }
}

function addIssue(tree: Tree, issue: z.core.$ZodIssue, troubles: Troubles): void {
  const name = `\`${['x-rollcall', ...issue.path.map(String)].join('.')}\``
  if (issue.code !== 'unrecognized_keys') {
    troubles.add(placeAlong(tree, issue.path), `${name} ${issue.message}.`)
    return
  }
  for (const key of issue.keys) {
    const at: Place = placeAlong(tree, [...issue.path, key])
    troubles.add(at, () => `${name} has no ${saidName(key)}.${nearest(key, KNOWN)}`)
  }
}

const KNOWN = [
  'group',
  'role',
  'expectation',
  'probes',
  'checks',
  'state',
  'reason',
  'until',
  'http',
  'tcp',
  'port',
  'status',
  'contains',
]
