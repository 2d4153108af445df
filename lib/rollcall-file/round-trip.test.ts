import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inferDefinition } from '#lib/core/infer-definition.ts'
import { containerArbitrary } from '#lib/core/observation.fixture.ts'
import { layOver } from '#lib/core/rollcall-file/lay-over.ts'
import { draftRollcallFile } from './draft-rollcall-file.ts'
import { readRollcallFile } from './read-rollcall-file.ts'
import { rollcallFileArbitrary } from './rollcall-file.fixture.ts'
import { writeRollcallFile } from './write-rollcall-file.ts'

test('what is written reads back as the same', () => {
  fc.assert(
    fc.property(rollcallFileArbitrary(), (file) => {
      const read = readRollcallFile(writeRollcallFile(file), null)
      expect(read).toEqual({ ok: true, file: inNameOrder(file) })
    }),
    { numRuns: 60 },
  )
})

test('a definition that is written out and laid over its containers again is the same definition', () => {
  const containers = fc.array(containerArbitrary(), { maxLength: 5 })
  const files = rollcallFileArbitrary(fc.constantFrom('a', 'b', 'e', 'f'))
  fc.assert(
    fc.property(containers, files, (seen, file) => {
      const inferred = inferDefinition('shop', seen)
      const definition = layOver(inferred, file)

      const read = readRollcallFile(draftRollcallFile(definition), null)
      expect(read).toMatchObject({ ok: true })
      if (read.ok) expect(layOver(inferred, read.file)).toEqual(definition)
    }),
    { numRuns: 40 },
  )
})

test('a definition that nobody wrote is written out in comments, and changes nothing', () => {
  fc.assert(
    fc.property(fc.array(containerArbitrary(), { maxLength: 5 }), (seen) => {
      const inferred = inferDefinition('shop', seen)
      const read = readRollcallFile(draftRollcallFile(inferred, '/rollcall.schema.json'), null)
      expect(read.ok && layOver(inferred, read.file)).toEqual(inferred)
    }),
  )
})

// An object's keys that are numbers come first, whatever order they were written in.
function inNameOrder<T extends { services: readonly { name: string }[] }>(file: T): T {
  const isNumber = ({ name }: { name: string }) => /^(?:0|[1-9]\d*)$/.test(name)
  return {
    ...file,
    services: [...file.services.filter(isNumber), ...file.services.filter((each) => !isNumber(each))],
  }
}
