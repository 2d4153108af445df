import { z } from 'zod'
import type { DeclaredCheck, Waiver } from '#lib/core/declared-check.ts'
import { redact } from '#lib/core/redact.ts'
import { checkShape, closeCheck } from '#lib/core/rollcall-file/check-shape.ts'
import { ROLES } from '#lib/core/rollcall-file/file-shape.ts'
import { date, oneOf, strictMap } from '#lib/core/rollcall-file/plain-shapes.ts'
import { waiverShape } from '#lib/core/rollcall-file/waiver-shape.ts'
import { EXPECTED_STATES, type Expectation, type Port, type Role } from '#lib/core/stack.ts'
import { addIssues } from '#lib/yaml/add-issues.ts'
import { placeAlong, plainValue } from '#lib/yaml/plain-value.ts'
import { type Tree, valueAt } from '#lib/yaml/tree.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'
import { mayBeKept } from './may-be-kept.ts'

/** What a team says of a service under `x-rollcall`. */
type RollcallNotes = {
  group: string | null
  role: Role | null
  expectation: Expectation | null
  checks: DeclaredCheck[]
  waivers: Waiver[]
}

// Variables may have filled in what looks like a credential, so it is taken out here and not refused.
const line = (most: number) =>
  z
    .string('must be text')
    .trim()
    .min(1, 'must not be empty')
    .max(most, `must be at most ${most} characters`)
    .transform(redact)

const expectation = strictMap(
  { state: oneOf(EXPECTED_STATES), reason: line(500).nullish(), until: date.nullish() },
  'must be a map with a `state`',
)

const checks = z.array(checkShape, 'must be a list').max(50, 'holds more than 50 checks').nullish()

const notes = strictMap({
  group: line(40).nullish(),
  role: oneOf(ROLES).nullish(),
  expectation: expectation.nullish(),
  expect: expectation.nullish(),
  probes: checks,
  checks,
  waivers: z.array(waiverShape, 'must be a list').max(50, 'holds more than 50 waivers').nullish(),
})

const NOTHING: RollcallNotes = { group: null, role: null, expectation: null, checks: [], waivers: [] }

/** Maps a service's `x-rollcall` to what it says; what is not understood goes to `troubles`, with its place. */
export function readRollcall(service: Tree, ports: readonly Port[], troubles: Troubles): RollcallNotes {
  const tree = valueAt(service, 'x-rollcall')
  if (tree === undefined || !allMayBeKept(tree, 'x-rollcall', troubles)) return NOTHING
  const read = notes.safeParse(plainValue(tree))
  if (!read.success) {
    addIssues(tree, read.error.issues, 'x-rollcall', troubles)
    return NOTHING
  }
  const { group, role, waivers } = read.data
  const expected = read.data.expect ?? read.data.expectation
  return {
    group: group ?? null,
    role: role ?? null,
    expectation: expected
      ? { state: expected.state, reason: expected.reason ?? '', until: expected.until ?? null }
      : null,
    checks: closedChecks(read.data, tree, onlyPort(ports), troubles),
    waivers: waivers ?? [],
  }
}

function closedChecks(
  read: z.output<typeof notes>,
  tree: Tree,
  port: number | null,
  troubles: Troubles,
): DeclaredCheck[] {
  return (['probes', 'checks'] as const).flatMap((key) =>
    (read[key] ?? []).flatMap((open, index) => {
      const closed = closeCheck(open, port)
      if (closed !== null) return [closed]
      const message = `\`x-rollcall.${key}.${index}\` needs a \`port\`, for the service does not have one TCP port only.`
      troubles.add(placeAlong(tree, [key, index]), message)
      return []
    }),
  )
}

function onlyPort(ports: readonly Port[]): number | null {
  const inside = new Set(ports.filter(({ protocol }) => protocol === 'tcp').map(({ container }) => container))
  const [port] = inside
  return inside.size === 1 && port !== undefined ? port : null
}

function allMayBeKept(tree: Tree, path: string, troubles: Troubles): boolean {
  if (tree.kind === 'leaf') return mayBeKept(tree, path, troubles)
  const inside: [string | number, Tree][] =
    tree.kind === 'list'
      ? [...tree.items.entries()]
      : [...tree.entries].map(([key, { value }]) => [key, value])
  return inside.map(([key, value]) => allMayBeKept(value, `${path}.${key}`, troubles)).every(Boolean)
}
