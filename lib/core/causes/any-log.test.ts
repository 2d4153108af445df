import fc from 'fast-check'
import { expect, test } from 'vitest'
import { containerArbitrary } from '#lib/core/observation.fixture.ts'
import { judgedService, service } from '#lib/core/stack.fixture.ts'
import { findCauses } from './find-causes.ts'
import { scene, symptoms } from './symptoms.fixture.ts'

const WORDS = [
  'Error: ',
  'at /a:1',
  '"x" ',
  'not set',
  'PATH_A',
  'open /',
  ' denied',
  'config',
  ': ',
  '\n',
  '  ',
  'line 3',
  '{"msg":"',
  '[',
]

const log = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 300 }).map((parts) => parts.join('')),
)

test('any log of any container has exactly one cause, which says something and how to go on', () => {
  fc.assert(
    fc.property(containerArbitrary(), log, (container, text) => {
      const ailing = symptoms(text, {
        service: service({ name: container.service }),
        judged: judgedService({ name: container.service, verdict: 'failing', reason: 'Failing.' }),
        container,
      })
      const causes = findCauses(scene([ailing]))
      expect(causes).toHaveLength(1)
      expect(causes[0]?.title).not.toBe('')
      expect(causes[0]?.wayOut).toMatch(/[.!?…]$/)
      expect(causes[0]?.proof.length).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})

const SIZE = 64 * 1024
const LONG = [
  'a',
  ' ',
  '"',
  '/',
  '/a',
  'A_',
  '1',
  '1:',
  '.',
  '-',
  '[',
  '(',
  '\\',
  'error ',
  'config ',
  'open /',
  'at ',
  'not ',
  'A=',
  ': ',
  '{',
  '\t',
  'a.b',
  'port 1',
  'certificate ',
]

test.each(LONG)('64 KiB of %j are read in no time', (unit) => {
  for (const width of [SIZE, 3900]) {
    const line = unit.repeat(Math.ceil(width / unit.length)).slice(0, width)
    const text = Array.from({ length: Math.floor(SIZE / width) }, () => line).join('\n')
    const ailing = symptoms('', { log: text })
    const start = process.cpuUsage()
    expect(findCauses(scene([ailing]))).toHaveLength(1)
    // Of the processor, not of the clock: other work on the machine does not count.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000)
  }
})
