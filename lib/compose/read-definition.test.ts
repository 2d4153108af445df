// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readGiven } from './read-definition.fixture.ts'

const name = fc.constantFrom('web', 'db', 'a', '__proto__', 'x-a', '<<', 'services', '', '1')
const scalar = fc.oneof(
  fc.constantFrom(
    'app',
    '8080:80',
    '$A',
    '${A:-$B}',
    '${',
    '*a',
    '&a x',
    '!reset null',
    '!!set',
    'null',
    'true',
    '[',
    '{',
    '~',
    '"',
  ),
  fc.string({ maxLength: 12 }),
  fc.integer().map(String),
)
const attribute = fc.constantFrom(
  ...'image build ports depends_on environment healthcheck restart deploy scale extends profiles networks x-rollcall container_name links network_mode'.split(
    ' ',
  ),
)

/** Text that looks like a compose file more often than chance would have it. */
const composeLike = fc
  .array(
    fc.tuple(
      name,
      fc.array(
        fc.tuple(
          attribute,
          fc.oneof(
            scalar,
            fc.array(scalar, { maxLength: 3 }).map((all) => `[${all.join(', ')}]`),
          ),
        ),
        { maxLength: 4 },
      ),
    ),
    { maxLength: 4 },
  )
  .map(
    (services) =>
      `services:\n${services.map(([service, body]) => `  ${service}:\n${body.map(([key, value]) => `    ${key}: ${value}\n`).join('')}`).join('')}`,
  )

const json = fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value))

/** Values of any shape under the attributes of a service. */
const misshapen = fc
  .dictionary(attribute, fc.jsonValue({ maxDepth: 3 }))
  .map((web) => JSON.stringify({ services: { web, db: { image: 'postgres' } } }))

describe('readDefinition', () => {
  test('never throws, and either defines services or places its troubles', async () => {
    const text = fc.oneof(fc.string({ maxLength: 400 }), composeLike, json, misshapen)
    await fc.assert(
      fc.asyncProperty(text, text, async (base, over) => {
        const read = await readGiven({ 'compose.yaml': base, 'compose.override.yaml': over, '.env': 'A=1' })
        if (read.ok) expect(read.definition.services.length).toBeGreaterThan(0)
        else expect(read.troubles.length).toBeGreaterThan(0)
        for (const { file, line, column, message } of read.ok ? [] : read.troubles) {
          expect(['compose.yaml', 'compose.override.yaml', '.env']).toContain(file)
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
          expect(message).toMatch(/^.{3,}/su)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a value of the environment never leaves', async () => {
    const secret = fc.stringMatching(/^[a-z]{12}$/)
    await fc.assert(
      fc.asyncProperty(
        secret,
        fc.dictionary(fc.stringMatching(/^[A-Z]{1,6}$/), fc.constant(null), { minKeys: 1, maxKeys: 4 }),
        async (value, keys) => {
          const names = Object.keys(keys).sort()
          const environment = Object.fromEntries(names.map((key) => [key, value]))
          const services = {
            a: { image: 'a', environment },
            b: { image: 'b', environment: names.map((key) => `${key}=${value}`) },
          }
          const read = await readGiven(JSON.stringify({ services }))
          expect(JSON.stringify(read)).not.toContain(value)
          expect(read).toMatchObject({
            definition: { services: [{ environmentNames: names }, { environmentNames: names }] },
          })
        },
      ),
      { numRuns: 50 },
    )
  })

  test('reading the same twice gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(composeLike, async (text) => {
        expect(await readGiven(text)).toEqual(await readGiven(text))
      }),
      { numRuns: 50 },
    )
  })
})
