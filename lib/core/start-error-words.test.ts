import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startErrorWords } from './start-error-words.ts'

const ENDPOINT =
  'driver failed programming external connectivity on endpoint shop_api_1 (b75332c286b49a0345b353386d067cc00fb525637be17d333e49c1f8cfd46ecc): '

describe('startErrorWords', () => {
  test.each([
    {
      name: 'a port another container has',
      input: `${ENDPOINT}Bind for 127.0.0.1:41755 failed: port is already allocated`,
      expected: 'Bind for 127.0.0.1:41755 failed: port is already allocated',
    },
    {
      name: 'a port a process outside Docker has, as newer engines say it',
      input: `failed to set up container networking: ${ENDPOINT}failed to bind host port for 0.0.0.0:6379:172.18.0.2:6379/tcp: address already in use`,
      expected: 'failed to bind host port for 0.0.0.0:6379:172.18.0.2:6379/tcp: address already in use',
    },
    {
      name: 'a command that is not in the image',
      input:
        'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "serve": executable file not found in $PATH: unknown',
      expected: 'exec: "serve": executable file not found in $PATH',
    },
    {
      name: 'anything else as it is',
      input: 'network shop_default not found',
      expected: 'network shop_default not found',
    },
    { name: 'nothing', input: '', expected: '' },
  ])('$name', ({ input, expected }) => {
    expect(startErrorWords(input)).toBe(expected)
  })

  test('any text ends as one short line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        const words = startErrorWords(text)
        expect(words).not.toContain('\n')
        expect([...words].length).toBeLessThanOrEqual(200)
      }),
    )
  })
})
