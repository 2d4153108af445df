import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CAUSE_CODES } from '#lib/core/cause.ts'
import { containerArbitrary } from '#lib/core/observation.fixture.ts'
import { container, definition, judgedService, NOW, service } from '#lib/core/stack.fixture.ts'
import { CONNECTIONS, ENGINE_FIRST, ENGINE_LAST } from './engine-rules.ts'
import { findCauses } from './find-causes.ts'
import { symptoms } from './symptoms.fixture.ts'

const NAMES = ['a', 'b', 'c', 'd']
const OUTPUT = fc.constantFrom(
  '',
  'connect ECONNREFUSED 127.0.0.1:5432',
  'getaddrinfo ENOTFOUND b',
  'sh: curl: not found',
  'Killed',
  'listening on :8000',
  'curl: (22) The requested URL returned error: 503',
)

const AILING = fc
  .record({
    container: fc.option(containerArbitrary()),
    log: fc.array(fc.oneof(OUTPUT, fc.string()), { maxLength: 5 }).map((lines) => lines.join('\n')),
    probe: fc.option(
      fc.record({ exitCode: fc.constantFrom(-1, 0, 1, 7, 22, 127), output: fc.oneof(OUTPUT, fc.string()) }),
    ),
    hasImage: fc.constantFrom(true, false, null),
    dependsOn: fc.subarray([...NAMES, 'nowhere']),
  })
  .map(({ container: made, log, probe, hasImage, dependsOn }) => {
    const name = made?.service ?? 'a'
    const healthLog = probe ? [{ at: NOW.toISOString(), ...probe }] : []
    const needs = dependsOn.map((one) => ({
      service: one,
      condition: 'service_healthy' as const,
      required: true,
    }))
    return symptoms(log, {
      container: made ? { ...made, healthLog } : null,
      service: service({ name, dependsOn: needs }),
      judged: judgedService({ name, verdict: 'failing' }),
      hasImage,
    })
  })

describe('the rules about the engine', () => {
  test('any ailing services end in causes that name each of them, with words, proof and a way out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(AILING, { maxLength: 4, selector: (one) => one.service.name }), (ailing) => {
        const scene = {
          definition: definition({ services: NAMES.map((name) => service({ name })) }),
          containers: ailing.flatMap((one) => one.container ?? []),
          ailing,
          now: NOW,
        }
        const causes = findCauses(scene)
        const named = new Set(causes.flatMap(({ services, blocked }) => [...services, ...blocked]))
        expect([...named].toSorted()).toEqual(ailing.map((one) => one.service.name).toSorted())
        for (const cause of causes) {
          expect(CAUSE_CODES).toContain(cause.code)
          expect(cause.title).not.toBe('')
          expect(cause.proof.length).toBeGreaterThan(0)
          expect(cause.wayOut).toMatch(/[.!?…]$/)
        }
      }),
    )
  })

  test('a container that looks well shows none of them, whatever it once wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(OUTPUT, fc.string()), { maxLength: 8 }), (lines) => {
        const well = symptoms(lines.join('\n'), {
          container: container({ health: 'healthy', exitCode: null }),
          judged: judgedService({ verdict: 'degraded' }),
        })
        const scene = { definition: definition(), containers: [], ailing: [well], now: NOW }
        for (const rule of [...ENGINE_FIRST, ...CONNECTIONS, ...ENGINE_LAST])
          expect(rule(well, scene)).toBeNull()
      }),
    )
  })
})
