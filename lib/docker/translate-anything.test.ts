import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rawContainer } from './raw-container.ts'
import postgres from './recorded/postgres-healthy.json' with { type: 'json' }
import { translateContainer } from './translate-container.ts'

const nothing = { image: null, firstHealthyAt: null }

test('a description of any form is read or refused with its place, never a fault', () => {
  const anything = fc.jsonValue().filter((value) => typeof value === 'object' && value !== null)
  const parts = fc.dictionary(fc.constantFrom(...Object.keys(postgres)), anything, { maxKeys: 3 })
  const config = fc.dictionary(fc.constantFrom(...Object.keys(postgres.Config)), fc.jsonValue(), {
    maxKeys: 3,
  })
  const state = fc.dictionary(fc.constantFrom(...Object.keys(postgres.State)), fc.jsonValue(), { maxKeys: 2 })
  fc.assert(
    fc.property(parts, config, state, (change, Config, State) => {
      const description = {
        ...postgres,
        Config: { ...postgres.Config, ...Config },
        State: { ...postgres.State, ...State },
        ...change,
      }
      const read = rawContainer.safeParse(description)
      if (read.success) expect(() => translateContainer(read.data, nothing)).not.toThrow()
    }),
  )
})
