import { z } from 'zod'
import type { DeclaredCheck, DeclaredKind, Retries } from '../declared-check.ts'
import { exec } from './checks/exec.ts'
import type { Declared } from './checks/form.ts'
import { gracefulStop } from './checks/graceful-stop.ts'
import { http, httpPath, httpStatus } from './checks/http.ts'
import { image } from './checks/image.ts'
import { log } from './checks/log.ts'
import { mount } from './checks/mount.ts'
import { network } from './checks/network.ts'
import { persistence } from './checks/persistence.ts'
import { resource } from './checks/resource.ts'
import { restart } from './checks/restart.ts'
import { startup } from './checks/startup.ts'
import { tcp } from './checks/tcp.ts'
import { durationText } from './duration-text.ts'
import { duration } from './measure-shapes.ts'
import { port, strictMap, text, whole } from './plain-shapes.ts'

/** A check as it may be written shortly, without the port that its service's only one fills in. */
export type OpenCheck =
  | DeclaredCheck
  | (Omit<Extract<DeclaredCheck, { kind: 'http' }>, 'port'> & { port: null })

/** Fills in the port that a check left open; null where there is none to fill in. */
export function closeCheck(check: OpenCheck, port: number | null): DeclaredCheck | null {
  if (check.kind !== 'http' || check.port !== null) return check
  return port === null ? null : { ...check, port }
}

const retriesShape = strictMap(
  { attempts: whole('a number of tries from 1 to 20', 1, 20), every: duration('60s').nullish() },
  'must be a map with `attempts`',
).transform(({ attempts, every }): Retries => ({ attempts, everyMs: every ?? 1_000 }))

const KINDS = {
  http: z
    .union([httpPath, http.shape], 'must be a path such as `/health`, or a map with a `port`')
    .optional(),
  tcp: tcp.shape.optional(),
  exec: exec.shape.optional(),
  log: log.shape.optional(),
  image: image.shape.optional(),
  resource: resource.shape.optional(),
  startup: startup.shape.optional(),
  restart: restart.shape.optional(),
  mount: mount.shape.optional(),
  network: network.shape.optional(),
  persistence: persistence.shape.optional(),
  'graceful-stop': gracefulStop.shape.optional(),
} satisfies Record<DeclaredKind, z.ZodType>

const NAMES = Object.keys(KINDS)

// What the short form of `http`, which is only a path, has beside it.
const BESIDE = { port: port.nullish(), status: httpStatus.nullish(), contains: text(1_000).nullish() }

const writtenShape = strictMap(
  { ...KINDS, ...BESIDE, retries: retriesShape.nullish() },
  'must be a map such as `tcp: 5432`',
)

type Written = z.output<typeof writtenShape>

/** One check as it is written in YAML: a map of one kind, with `retries` beside it. */
export const checkShape = writtenShape
  .meta({ id: 'check', oneOf: NAMES.map((name) => ({ required: [name] })) })
  .superRefine((written, context) => {
    const kinds = NAMES.filter((name) => name in written)
    const wrong = (message: string) => context.addIssue({ code: 'custom', message })
    if (kinds.length === 0) wrong(`needs one of ${NAMES.map((name) => `\`${name}\``).join(', ')}`)
    if (kinds.length > 1)
      wrong(`holds ${kinds.map((name) => `\`${name}\``).join(' and ')}; write one check for each`)
    for (const key of Object.keys(BESIDE))
      if (key in written && typeof written.http !== 'string')
        context.addIssue({
          code: 'custom',
          path: [key],
          message: 'belongs beside an `http` that is only a path',
        })
  })
  .transform((written): OpenCheck => ({ ...declared(written), retries: written.retries ?? null }))

/** Writes a declared check as `checkShape` reads it. */
export function writeCheck(check: DeclaredCheck): z.input<typeof writtenShape> {
  const { retries } = check
  return {
    ...writeKind(check),
    ...(retries !== null && {
      retries: { attempts: retries.attempts, every: durationText(retries.everyMs) },
    }),
  }
}

type AnyDeclared = { [Kind in DeclaredKind]: Declared<Kind> }[DeclaredKind]
type OpenDeclared = AnyDeclared | (Omit<Declared<'http'>, 'port'> & { port: null })

function declared(written: Written): OpenDeclared {
  if (written.http !== undefined) return declaredHttp(written.http, written)
  if (written.tcp !== undefined) return tcp.declare(written.tcp)
  if (written.exec !== undefined) return exec.declare(written.exec)
  if (written.log !== undefined) return log.declare(written.log)
  if (written.image !== undefined) return image.declare(written.image)
  if (written.resource !== undefined) return resource.declare(written.resource)
  if (written.startup !== undefined) return startup.declare(written.startup)
  if (written.restart !== undefined) return restart.declare(written.restart)
  if (written.mount !== undefined) return mount.declare(written.mount)
  if (written.network !== undefined) return network.declare(written.network)
  if (written.persistence !== undefined) return persistence.declare(written.persistence)
  return gracefulStop.declare(true)
}

function declaredHttp(
  given: NonNullable<Written['http']>,
  { port, status, contains }: Written,
): OpenDeclared {
  if (typeof given !== 'string') return http.declare(given)
  const short = http.declare({ port: port ?? 0, path: given, status, contains })
  return port ? short : { ...short, port: null }
}

function writeKind(check: DeclaredCheck): z.input<typeof writtenShape> {
  switch (check.kind) {
    case 'http':
      return { http: http.write(check) }
    case 'tcp':
      return { tcp: tcp.write(check) }
    case 'exec':
      return { exec: exec.write(check) }
    case 'log':
      return { log: log.write(check) }
    case 'image':
      return { image: image.write(check) }
    case 'resource':
      return { resource: resource.write(check) }
    case 'startup':
      return { startup: startup.write(check) }
    case 'restart':
      return { restart: restart.write(check) }
    case 'mount':
      return { mount: mount.write(check) }
    case 'network':
      return { network: network.write(check) }
    case 'persistence':
      return { persistence: persistence.write(check) }
    case 'graceful-stop':
      return { 'graceful-stop': gracefulStop.write(check) }
  }
}
