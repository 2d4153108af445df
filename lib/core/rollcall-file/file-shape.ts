import { z } from 'zod'
import { EXPECTED_STATES, type Expectation } from '../stack.ts'
import { checkShape, closeCheck } from './check-shape.ts'
import { duration } from './measure-shapes.ts'
import { date, line, oneOf, serviceName, strictMap } from './plain-shapes.ts'
import type { FileService, RollcallFile } from './rollcall-file.ts'
import { waiverShape } from './waiver-shape.ts'

/** The longest a run may wait for a stack to be ready. */
const LONGEST_SETTLE = '1h'

export const ROLES = ['long-running', 'one-shot', 'inactive'] as const

const groupName = line(40)

/** The state a service may be in instead of up, with its reason and its last day. */
export const expectationShape = strictMap(
  { state: oneOf(EXPECTED_STATES), reason: line(500).nullish(), until: date.nullish() },
  'must be a map with a `state`',
).transform(
  ({ state, reason, until }): Expectation => ({ state, reason: reason ?? '', until: until ?? null }),
)

const waivers = z.array(waiverShape, 'must be a list').max(200, 'holds more than 200 waivers')

// A file alone knows no service's ports.
const closedCheck = checkShape.transform((check, context) => {
  const closed = closeCheck(check, null)
  if (closed !== null) return closed
  context.addIssue({ code: 'custom', message: 'needs a `port`' })
  return z.NEVER
})

const serviceShape = strictMap({
  group: groupName.nullish().describe('The group whose table it stands in.'),
  role: oneOf(ROLES).nullish().describe('Whether it stays up, ends by itself, or is not wanted.'),
  expect: expectationShape.nullish().describe('The state it may be in instead of up, until a last day.'),
  checks: z.array(closedCheck, 'must be a list').max(50, 'holds more than 50 checks').nullish(),
  waivers: waivers.nullish(),
})

/** A whole `rollcall.yaml`, read as what it says. */
export const fileShape = strictMap({
  stack: z
    .string('must be text')
    .regex(/^[a-z0-9][a-z0-9_-]{0,127}$/, 'is no name of a compose project')
    .nullish()
    .describe('The compose project it is written for.'),
  repository: line(1_000)
    .nullish()
    .describe(
      "The folder of the repository on Rollcall's machine; `../shop` goes from the compose file's folder.",
    ),
  groups: z
    .array(groupName, 'must be a list of names')
    .max(100, 'holds more than 100 groups')
    .nullish()
    .describe('Groups in the order they are shown.'),
  settle: duration(LONGEST_SETTLE)
    .nullish()
    .describe(
      'How long a run waits for the stack to be ready, such as `60s`; without it, it judges what it finds.',
    ),
  services: z
    .record(serviceName, serviceShape.nullable(), "must be a map of services' names")
    .refine((services) => Object.keys(services).length <= 1_000, 'holds more than 1,000 services')
    .nullish()
    .describe('What is said of each service; what is left out is inferred.'),
  waivers: waivers.nullish().describe('Waivers for checks of the stack as a whole.'),
}).transform(
  ({ stack, repository, groups, settle, services, waivers }): RollcallFile => ({
    stack: stack ?? null,
    repository: repository ?? null,
    groups: [...new Set(groups)],
    settleMs: settle ?? null,
    services: Object.entries(services ?? {}).map(([name, said]) => readService(name, said ?? {})),
    waivers: waivers ?? [],
  }),
)

function readService(name: string, said: z.output<typeof serviceShape>): FileService {
  return {
    name,
    group: said.group ?? null,
    role: said.role ?? null,
    expectation: said.expect ?? null,
    checks: said.checks ?? [],
    waivers: said.waivers ?? [],
  }
}
