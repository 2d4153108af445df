// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import { describe, expect, test } from 'vitest'
import { readGiven, troublesOf } from './read-definition.fixture.ts'

const MIB = 1024 * 1024
const OK = 'services: {web: {image: app}}\n'

function times(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n')
}

const billionLaughs = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
].join('\n')

const hostile: { name: string; text: string; expected: RegExp }[] = [
  {
    name: 'billion laughs',
    text: billionLaughs,
    expected: /^compose.yaml:6:\d+ The files hold more than 100,000 values/,
  },
  {
    name: 'billion laughs by merge keys',
    text: times(30, (i) =>
      i === 0
        ? 'x-0: &a0 {k: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}'
        : `x-${i}: &a${i} {l: [*a${i - 1}, *a${i - 1}], <<: *a${i - 1}}`,
    ),
    expected: /more than 100,000 values/,
  },
  {
    name: 'an alias of its own list',
    text: 'services: &a [*a]',
    expected: /`\*a` stands inside the value it names/,
  },
  {
    name: 'an alias of its own map',
    text: 'x-a: &a\n  b: *a\n',
    expected: /compose.yaml:2:6 The alias `\*a` stands inside/,
  },
  {
    name: 'a merge of itself',
    text: 'services: &a\n  <<: *a\n',
    expected: /stands inside the value it names/,
  },
  { name: 'an alias of nothing', text: 'services: *gone', expected: /1:11 No anchor `&gone` comes before/ },
  { name: 'an alias before its anchor', text: 'x-a: *a\nx-b: &a 1', expected: /1:6 No anchor/ },
  { name: 'a merge of text', text: 'services:\n  <<: text', expected: /2:7 `<<` takes a map/ },
  { name: 'brackets without end', text: '['.repeat(100_000), expected: /nested more than 100 levels/ },
  {
    name: 'brackets with an end',
    text: `x-a: ${'['.repeat(105)}${']'.repeat(105)}`,
    expected: /nested more than 100 levels/,
  },
  { name: 'braces without end', text: '{'.repeat(100_000), expected: /nested more than 100 levels/ },
  { name: 'maps in maps', text: '{a: '.repeat(50_000), expected: /nested more than 100 levels/ },
  { name: 'dashes', text: '- '.repeat(100_000), expected: /nested more than 100 levels/ },
  { name: 'question marks', text: '? '.repeat(20_000), expected: /nested more than 100 levels/ },
  {
    name: 'indentation',
    text: times(300, (i) => `${' '.repeat(i)}a:`),
    expected: /nested more than 100 levels/,
  },
  {
    name: 'more than 1 MiB',
    text: `${OK}#${'x'.repeat(MIB)}`,
    expected: /`compose.yaml` is larger than 1 MiB/,
  },
  { name: 'more than 1 MiB in bytes', text: `${OK}#${'ü'.repeat(MIB / 2)}`, expected: /larger than 1 MiB/ },
  { name: 'a million commas', text: `[${','.repeat(MIB - 10)}]`, expected: /more than 400,000 words/ },
  {
    name: 'line breaks only',
    text: '\n'.repeat(MIB),
    expected: /more than 400,000 words|declare no `services`/,
  },
  {
    name: 'a hundred thousand values',
    text: `x-a:\n${'- a\n'.repeat(120_000)}`,
    expected: /more than (?:100,000 values|400,000 words)/,
  },
  { name: 'many documents', text: '---\na\n'.repeat(60), expected: /more than 50 YAML documents/ },
  { name: 'many directives', text: '%A\n'.repeat(20_000), expected: /not valid YAML|declare no `services`/ },
  {
    name: 'variables nested deep',
    text: `services: {web: {image: "${'${A:-'.repeat(50)}${'}'.repeat(50)}"}}`,
    expected: /nested more than 20 deep/,
  },
  {
    name: 'a variable that is malformed',
    text: 'services: {web: {image: "${A"}}',
    expected: /1:25 `\$\{A` is not closed/,
  },
  {
    name: 'a variable that must be set',
    text: 'services: {web: {image: "${A:?which image}"}}',
    expected: /1:25 The variable `A` must be set: which image/,
  },
  {
    name: 'more than 1,000 services',
    text: `services:\n${times(1001, (i) => `  s${i}: {image: x}`)}`,
    expected: /more than 1000 services/,
  },
  {
    name: 'a line of dependencies in a circle',
    text: `services:\n${times(900, (i) => `  s${i}: {image: x, depends_on: [s${(i + 1) % 900}]}`)}`,
    expected: /in a circle/,
  },
  {
    name: 'a service extended over and over',
    text: `services:\n${times(900, (i) => `  s${i}: {image: x, extends: s${Math.floor(i / 2)}}`)}`,
    expected: /in a circle: s0 → s0/,
  },
]

describe('hostile files', () => {
  test.each(hostile)('$name', async ({ text, expected }) => {
    const troubles = await troublesOf(text)
    expect(troubles.join('\n')).toMatch(expected)
    expect(troubles.length).toBeLessThanOrEqual(51)
  })

  test('variables that grow', async () => {
    const env = `A=${'x'.repeat(60_000)}`
    const text = `services:\n${times(500, (i) => `  s${i}: {image: "$A"}`)}`
    expect((await troublesOf(text, { env })).join('\n')).toMatch(/grow beyond 8 MiB/)
  })

  test('variables that double', async () => {
    const env = ['A0=x', ...Array.from({ length: 40 }, (_, i) => `A${i + 1}=$A${i}$A${i}`)].join('\n')
    expect((await troublesOf(OK, { env })).join('\n')).toMatch(/`A\d+`: The value grows beyond 64 KiB/)
  })

  test('troubles without end', async () => {
    const wrong = times(60, (i) => `  s${i}: {image: x, prots: []}`)
    expect(await troublesOf(`services:\n${wrong}`)).toHaveLength(50)
    const unknown = times(49, (i) => `  - d${i}`)
    const many = times(900, (i) => `  s${i}: {image: x, depends_on: *all}`)
    expect(await troublesOf(`x-all: &all\n${unknown}\nservices:\n${many}`)).toHaveLength(49)
  })

  test('files without end', async () => {
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`${i}.yaml`, OK]))
    expect(await troublesOf(many)).toEqual(['0.yaml:1:1 More than 50 files were given.'])
    const including = Object.fromEntries(
      Array.from({ length: 49 }, (_, i) => [`f${i}.yaml`, `include: [f${i + 1}.yaml, f${i + 2}.yaml]`]),
    )
    expect((await troublesOf({ 'compose.yaml': 'include: [f0.yaml]', ...including })).join('\n')).toMatch(
      /More than 50 files|not among the given/,
    )
  })

  test('no file, two of one name, only an env file', async () => {
    const read = (files: { name: string; content: string }[]) => readGivenFiles(files)
    expect(await read([])).toBe('No compose file was given.')
    expect(await read([{ name: '.env', content: 'A=1' }])).toBe('No compose file was given.')
    expect(
      await read([
        { name: 'a.yaml', content: OK },
        { name: './a.yaml', content: OK },
      ]),
    ).toBe('Two of the given files have this name.')
  })

  test.each([
    { project: 'Shop', expected: /The given name does not fit/ },
    { project: '../x', expected: /The given name does not fit/ },
    { project: '', expected: /The stack has no name/ },
  ])('project $project', async ({ project, expected }) => {
    expect((await troublesOf(OK, { project })).join('\n')).toMatch(expected)
  })

  test('no trouble quotes a value that came from a variable', async () => {
    const env = 'PW=hunter2'
    const fields = [
      'image: "$PW $PW"',
      'image: a, ports: ["$PW"]',
      'image: a, restart: $PW',
      'image: a, privileged: $PW',
      'image: a, scale: $PW',
      'image: a, container_name: "$PW $PW"',
      'image: a, depends_on: {web: {condition: $PW}}',
      'image: a, depends_on: [$PW]',
      'image: a, networks: [$PW]',
      'image: a, links: ["$PW:x"]',
      'image: a, extends: $PW',
      'image: a, ports: [{target: $PW}]',
    ]
    for (const field of fields) {
      const troubles = await troublesOf(`services: {web: {${field}}}`, { env })
      expect(troubles.length).toBeGreaterThan(0)
      expect(troubles.join('\n')).not.toContain('hunter2')
    }
  })
})

async function readGivenFiles(files: { name: string; content: string }[]): Promise<string> {
  const { readDefinition } = await import('./read-definition.ts')
  const read = await readDefinition({ files, profiles: [], project: 'shop' })
  return read.ok ? 'ok' : (read.troubles[0]?.message ?? '')
}

test('a fine file is fine', async () => {
  expect(await readGiven(OK)).toMatchObject({ ok: true, definition: { project: 'shop' } })
})
