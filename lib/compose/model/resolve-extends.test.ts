import { describe, expect, test } from 'vitest'
import { serviceOf, troublesOf } from '../read-definition.fixture.ts'

const COMMON = `
services:
  base: { image: app:1, restart: always, environment: [A=1], ports: ["1:1"] }
  child: { extends: base, environment: { B: 2 } }
`

describe('extends', () => {
  test.each([
    {
      name: 'short form',
      files: { 'compose.yaml': 'services: {a: {image: x, restart: always}, web: {extends: a}}' },
    },
    {
      name: 'long form',
      files: { 'compose.yaml': 'services: {a: {image: x, restart: always}, web: {extends: {service: a}}}' },
    },
    {
      name: 'through another',
      files: {
        'compose.yaml': 'services: {web: {extends: b}, b: {extends: a}, a: {image: x, restart: always}}',
      },
    },
    {
      name: 'another file',
      files: {
        'compose.yaml': 'services: {web: {extends: {file: common.yaml, service: base}}}',
        'common.yaml': COMMON,
      },
    },
    {
      name: 'by a path with dots',
      files: {
        'compose.yaml': 'services: {web: {extends: {file: ./common.yaml, service: base}}}',
        'common.yaml': COMMON,
      },
    },
    {
      name: 'a chain in another file',
      files: {
        'compose.yaml': 'services: {web: {extends: {file: common.yaml, service: child}}}',
        'common.yaml': COMMON,
      },
    },
    {
      name: 'the file itself',
      files: {
        'compose.yaml':
          'services: {a: {image: x, restart: always}, web: {extends: {file: compose.yaml, service: a}}}',
      },
    },
    {
      name: 'with an anchor too',
      files: {
        'compose.yaml': 'x-r: &r {restart: always}\nservices: {a: {image: x, <<: *r}, web: {extends: a}}',
      },
    },
  ])('$name', async ({ files }) => {
    expect((await serviceOf(files)).restartPolicy).toBe('always')
  })

  test('the own value is merged over the extended one', async () => {
    const files = {
      'compose.yaml':
        'services: {web: {extends: {file: common.yaml, service: child}, image: app:2, environment: [C=3], ports: !reset []}}',
      'common.yaml': COMMON,
    }
    expect(await serviceOf(files)).toMatchObject({
      image: 'app:2',
      environmentNames: ['A', 'B', 'C'],
      ports: [],
    })
  })

  test('files in folders are found from the file that names them', async () => {
    const files = {
      'compose.yaml': 'services: {web: {extends: {file: a/one.yaml, service: one}}}',
      'a/one.yaml': 'services: {one: {extends: {file: ../b/two.yaml, service: two}}}',
      'b/two.yaml': 'services: {two: {image: deep}}',
    }
    expect((await serviceOf(files)).image).toBe('deep')
  })

  test('an included service may be extended', async () => {
    const files = {
      'compose.yaml': 'include: [common.yaml]\nservices: {web: {extends: child}}',
      'common.yaml': COMMON,
    }
    expect((await serviceOf(files)).environmentNames).toEqual(['A', 'B'])
  })

  test('what another file only lends is no service of the stack', async () => {
    const files = {
      'compose.yaml': 'services: {web: {extends: {file: common.yaml, service: base}}}',
      'common.yaml': COMMON,
    }
    await expect(serviceOf(files, 'base')).rejects.toThrow('no service base')
  })

  test.each([
    {
      name: 'itself',
      files: 'services: {web: {image: x, extends: web}}',
      expected: /`extends` goes in a circle: web → web/,
    },
    {
      name: 'a circle',
      files: 'services: {web: {image: x, extends: a}, a: {extends: web}}',
      expected: /1:36 `extends` goes in a circle|goes in a circle: web → a → web/,
    },
    {
      name: 'a circle over files',
      files: {
        'compose.yaml': 'services: {web: {extends: {file: b.yaml, service: b}}}',
        'b.yaml': 'services: {b: {extends: {file: compose.yaml, service: web}}}',
      },
      expected: /goes in a circle: web → b → web/,
    },
    {
      name: 'no such service',
      files: 'services: {base: {image: x}, web: {image: x, extends: bas}}',
      expected: /1:55 `compose.yaml` has no service `bas` to extend. Did you mean `base`\?/,
    },
    {
      name: 'no such file',
      files: 'services: {web: {extends: {file: gone.yaml, service: a}}}',
      expected: /1:34 `gone.yaml` is not among the given files/,
    },
    {
      name: 'a broken file',
      files: {
        'compose.yaml': 'services: {web: {extends: {file: b.yaml, service: b}}}',
        'b.yaml': 'services:\n\tb: 1',
      },
      expected: /^b.yaml:2:1 A tab/,
    },
    {
      name: 'too long a chain',
      files: `services:\n${Array.from({ length: 80 }, (_, i) => `  s${i}: {image: x, extends: s${i + 1}}`).join('\n')}\n  s80: {image: x}`,
      expected: /more than 50 steps/,
    },
  ])('$name is refused', async ({ files, expected }) => {
    expect((await troublesOf(files)).join('\n')).toMatch(expected)
  })
})
