import fc from 'fast-check'
import { COMPARISONS, type DeclaredCheck, type Waiver } from '#lib/core/declared-check.ts'
import { CHECK_KINDS } from '#lib/core/outcome.ts'
import { printable } from '#lib/core/printable.ts'
import { redact } from '#lib/core/redact.ts'
import { redactWords } from '#lib/core/redact-words.ts'
import type { FileService, RollcallFile } from '#lib/core/rollcall-file/rollcall-file.ts'
import { EXPECTED_STATES } from '#lib/core/stack.ts'

const isKept = (text: string) =>
  text.isWellFormed() && !text.includes('\uFFFD') && redact(text) === text && printable(text) === text

/** Texts of any characters that may be kept, trimmed. */
const words = (maxLength = 30) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .map((text) => text.trim())
    .filter((text) => text !== '' && text.length <= maxLength && isKept(text))

const pattern = fc.constantFrom(
  'ERROR',
  '^ok$',
  'a|b',
  '"status": *"up"',
  '\\d{3}',
  '(?i)fatal|panic',
  '# not a comment',
)
const path = words()
  .map((text) => `/${text}`)
  .filter(isKept)
const port = fc.integer({ min: 1, max: 65_535 })
const ms = (max: number) => fc.integer({ min: 0, max })
const bytes = fc.integer({ min: 0, max: 1000 ** 5 })
const days = fc.integer({ min: 0, max: 3650 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const retries = maybe(fc.record({ attempts: fc.integer({ min: 1, max: 20 }), everyMs: ms(60_000) }))
const command = fc
  .array(words(), { minLength: 1, maxLength: 4 })
  .filter((list) => redactWords(list).join() === list.join() && redact(list.join(' ')) === list.join(' '))
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((each) => each + 0)
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const name = fc.constantFrom('api', 'db', 'web-1', 'Worker_2', 'x', 'null', 'true', '0', '1.5')

const jsonValue = fc.constantFrom(...COMPARISONS).chain((is) => {
  const value: fc.Arbitrary<string | number | boolean | null> =
    is === 'exists'
      ? fc.boolean()
      : is === 'matches'
        ? pattern
        : is === '=' || is === '!='
          ? fc.oneof(
              words(),
              number,
              fc.boolean(),
              fc.constant(null),
              fc.constantFrom('', 'null', 'true', '1'),
            )
          : number
  return value.map((each) => ({ path: '$.status', is, value: each }))
})

const http: fc.Arbitrary<DeclaredCheck> = fc.record({
  retries,
  kind: fc.constant('http'),
  port,
  scheme: fc.constantFrom('http', 'https'),
  path,
  status: fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constantFrom('below 400' as const, 'any' as const)),
  headers: fc.dictionary(fc.constantFrom('content-type', 'x-a', 'etag'), pattern, { noNullPrototype: true }),
  contains: maybe(words()),
  matches: maybe(pattern),
  json: fc.array(jsonValue, { maxLength: 3 }),
  latencyMs: maybe(ms(60_000)),
  tlsDays: maybe(days),
})

const image: fc.Arbitrary<DeclaredCheck> = fc
  .record({
    retries,
    kind: fc.constant('image' as const),
    maxBytes: maybe(bytes),
    maxAgeDays: maybe(days),
    pinned: maybe(fc.boolean()),
    nonRoot: maybe(fc.boolean()),
  })
  .filter(
    ({ maxBytes, maxAgeDays, pinned, nonRoot }) => (maxBytes ?? maxAgeDays ?? pinned ?? nonRoot) !== null,
  )

const resource: fc.Arbitrary<DeclaredCheck> = fc
  .record({
    retries,
    kind: fc.constant('resource' as const),
    maxMemoryBytes: maybe(bytes),
    maxCpuPercent: maybe(fc.integer({ min: 0, max: 6_400 }).map((tenths) => tenths / 10)),
  })
  .filter(({ maxMemoryBytes, maxCpuPercent }) => (maxMemoryBytes ?? maxCpuPercent) !== null)

/** Declared checks of every kind, as fast-check makes them up. */
const check: fc.Arbitrary<DeclaredCheck> = fc.oneof(
  http,
  image,
  resource,
  fc.record({ retries, kind: fc.constant('tcp' as const), port }),
  fc.record({
    retries,
    kind: fc.constant('exec' as const),
    command,
    exitCode: fc.integer({ min: 0, max: 255 }),
    matches: maybe(pattern),
  }),
  fc.record({ retries, kind: fc.constant('log' as const), pattern, present: fc.boolean() }),
  fc.record({ retries, kind: fc.constant('startup' as const), withinMs: ms(86_400_000) }),
  fc.record({
    retries,
    kind: fc.constant('restart' as const),
    most: fc.nat(100_000),
    withinMs: ms(3_650 * 86_400_000),
  }),
  fc.record({
    retries,
    kind: fc.constant('mount' as const),
    target: path,
    readOnly: maybe(fc.boolean()),
    volume: maybe(words()),
  }),
  fc.record({ retries, kind: fc.constant('network' as const), isolatedFrom: fc.uniqueArray(name) }),
  fc.record({
    retries,
    kind: fc.constant('persistence' as const),
    how: fc.constantFrom('restart' as const, 'recreate' as const),
    probe: command,
  }),
  fc.record({ retries, kind: fc.constant('graceful-stop' as const) }),
)

const waiver: fc.Arbitrary<Waiver> = fc
  .record({
    kind: fc.constantFrom(...CHECK_KINDS),
    detail: maybe(words()),
    owner: words(),
    reason: words(60),
    until: date,
  })
  .filter(({ kind, detail }) => isKept(`${kind} ${detail}`))

const service: fc.Arbitrary<Omit<FileService, 'name'>> = fc.record({
  group: maybe(words()),
  role: maybe(fc.constantFrom('long-running', 'one-shot', 'inactive')),
  expectation: maybe(
    fc.record({
      state: fc.constantFrom(...EXPECTED_STATES),
      reason: fc.oneof(words(60), fc.constant('')),
      until: maybe(date),
    }),
  ),
  checks: fc.array(check, { maxLength: 4 }),
  waivers: fc.array(waiver, { maxLength: 2 }),
})

/** What a `rollcall.yaml` may say, as fast-check makes it up. */
export function rollcallFileArbitrary(names: fc.Arbitrary<string> = name): fc.Arbitrary<RollcallFile> {
  return fc.record({
    stack: maybe(fc.constantFrom('shop', '0', 'a_b-c')),
    repository: maybe(path),
    groups: fc.uniqueArray(words(), { maxLength: 4 }),
    settleMs: maybe(ms(3_600_000)),
    services: fc
      .uniqueArray(names, { maxLength: 4 })
      .chain((list) => fc.tuple(...list.map((each) => service.map((said) => ({ name: each, ...said }))))),
    waivers: fc.array(waiver, { maxLength: 2 }),
  })
}
