// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import { describe, expect, test } from 'vitest'
import { definitionOf, readGiven, serviceOf, troublesOf } from '../read-definition.fixture.ts'

const MAIN = (include: string) => `include: ${include}\nservices:\n  web: { image: app, depends_on: [db] }\n`
const DB = 'services:\n  db: { image: "postgres:${TAG:-16}" }\n'

describe('include', () => {
  test.each([
    { name: 'short form', files: { 'compose.yaml': MAIN('[db.yaml]'), 'db.yaml': DB } },
    { name: 'long form', files: { 'compose.yaml': MAIN('[{path: db.yaml}]'), 'db.yaml': DB } },
    {
      name: 'a list of paths',
      files: {
        'compose.yaml': MAIN('[{path: [db.yaml, db.over.yaml]}]'),
        'db.yaml': DB,
        'db.over.yaml': 'services: {db: {restart: always}}',
      },
    },
    { name: 'in a folder', files: { 'compose.yaml': MAIN('[db/compose.yaml]'), 'db/compose.yaml': DB } },
    { name: 'a name without its folder', files: { 'compose.yaml': MAIN('[parts/db.yaml]'), 'db.yaml': DB } },
    {
      name: 'through another',
      files: { 'compose.yaml': MAIN('[a.yaml]'), 'a.yaml': 'include: [db.yaml]', 'db.yaml': DB },
    },
    {
      name: 'twice over two ways',
      files: { 'compose.yaml': MAIN('[a.yaml, db.yaml]'), 'a.yaml': 'include: [db.yaml]', 'db.yaml': DB },
    },
  ])('$name', async ({ files }) => {
    const { services } = await definitionOf(files)
    expect(services.map(({ name }) => name).sort()).toEqual(['db', 'web'])
  })

  test('an override reaches what the base includes', async () => {
    const files = {
      'compose.yaml': MAIN('[db.yaml]'),
      'db.yaml': DB,
      'compose.override.yaml': 'services: {db: {image: mine}}',
    }
    expect((await serviceOf(files, 'db')).image).toBe('mine')
  })

  test('an included folder has its own .env, which the base’s wins over', async () => {
    const files = { 'compose.yaml': MAIN('[db/compose.yaml]'), 'db/compose.yaml': DB, 'db/.env': 'TAG=17' }
    expect((await serviceOf(files, 'db')).image).toBe('postgres:17')
    expect((await serviceOf({ ...files, '.env': 'TAG=18' }, 'db')).image).toBe('postgres:18')
  })

  test('env_file of an include', async () => {
    const files = {
      'compose.yaml': MAIN('[{path: db.yaml, env_file: db.env}]'),
      'db.yaml': DB,
      'db.env': 'TAG=17',
    }
    expect((await serviceOf(files, 'db')).image).toBe('postgres:17')
  })

  test('every file read is named, the base first', async () => {
    const read = await readGiven({ 'db.yaml': DB, '.env': 'TAG=17', 'compose.yaml': MAIN('[db.yaml]') })
    expect(read).toMatchObject({ ok: true, files: ['compose.yaml', '.env', 'db.yaml'] })
  })

  test.each([
    {
      name: 'itself',
      files: { 'compose.yaml': MAIN('[compose.yaml]') },
      expected: /1:11 `include` goes in a circle: compose.yaml → compose.yaml/,
    },
    {
      name: 'a circle',
      files: {
        'compose.yaml': MAIN('[a.yaml]'),
        'a.yaml': 'include: [b.yaml]',
        'b.yaml': 'include: [a.yaml]',
      },
      expected: /b.yaml:1:11 `include` goes in a circle: a.yaml → b.yaml → a.yaml/,
    },
    {
      name: 'a missing file',
      files: { 'compose.yaml': MAIN('[gone.yaml]') },
      expected: /1:11 `gone.yaml` is not among the given files/,
    },
    {
      name: 'a missing env file',
      files: { 'compose.yaml': MAIN('[{path: db.yaml, env_file: gone.env}]'), 'db.yaml': DB },
      expected: /1:37 `gone.env` is not among the given files/,
    },
    {
      name: 'a service declared twice',
      files: { 'compose.yaml': MAIN('[a.yaml]'), 'a.yaml': 'services: {web: {image: other}}' },
      expected:
        /1:11 The included service `web` \(`a.yaml`, line 1\) is also declared in `compose.yaml`, line 3/,
    },
    {
      name: 'a file of another machine',
      files: { 'compose.yaml': MAIN('["https://github.com/a/b.git"]') },
      expected: /not fetched/,
    },
    {
      name: 'an OCI artifact',
      files: { 'compose.yaml': MAIN('["oci://registry/x"]') },
      expected: /not fetched/,
    },
    { name: 'no path', files: { 'compose.yaml': MAIN('[{}]') }, expected: /An include names a file/ },
    {
      name: 'not a list',
      files: { 'compose.yaml': MAIN('db.yaml') },
      expected: /`include` is the text `db.yaml`; it must be a list/,
    },
    {
      name: 'outside',
      files: { 'compose.yaml': MAIN('["../../etc/passwd"]') },
      expected: /`..\/..\/etc\/passwd` is not among the given files/,
    },
  ])('$name is refused', async ({ files, expected }) => {
    expect((await troublesOf(files)).join('\n')).toMatch(expected)
  })
})
