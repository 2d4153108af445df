// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import { describe, expect, test } from 'vitest'
import type { ServiceDefinition } from '#lib/core/stack.ts'
import { serviceOf, troublesOf } from '../read-definition.fixture.ts'

const layers = (base: string, over: string) => ({
  'compose.yaml': `services:\n  db: { image: postgres }\n  web:\n    image: app:1\n    ${base.replaceAll('\n', '\n    ')}\n`,
  'compose.override.yaml': `services:\n  web:\n    ${over.replaceAll('\n', '\n    ')}\n`,
})

const ports = (service: ServiceDefinition) =>
  service.ports.map(({ published, container }) => `${published}:${container}`)

describe('an override over its base', () => {
  test.each<{
    name: string
    base: string
    over: string
    pick: (service: ServiceDefinition) => unknown
    expected: unknown
  }>([
    {
      name: 'one value replaces another',
      base: '',
      over: 'image: app:2',
      pick: (s) => s.image,
      expected: 'app:2',
    },
    {
      name: 'what is not named stays',
      base: 'restart: always',
      over: 'tty: true',
      pick: (s) => s.restartPolicy,
      expected: 'always',
    },
    {
      name: 'ports are added',
      base: 'ports: ["1:1"]',
      over: 'ports: ["2:2"]',
      pick: ports,
      expected: ['1:1', '2:2'],
    },
    {
      name: 'the same port stays one',
      base: 'ports: ["1:1"]',
      over: 'ports: ["1:1", {target: 1, published: 1}]',
      pick: ports,
      expected: ['1:1'],
    },
    {
      name: '!override replaces a list',
      base: 'ports: ["1:1"]',
      over: 'ports: !override ["2:2"]',
      pick: ports,
      expected: ['2:2'],
    },
    {
      name: '!reset takes a list away',
      base: 'ports: ["1:1"]',
      over: 'ports: !reset []',
      pick: ports,
      expected: [],
    },
    {
      name: '!reset takes a value away',
      base: 'restart: always',
      over: 'restart: !reset null',
      pick: (s) => s.restartPolicy,
      expected: null,
    },
    {
      name: '!reset takes a key away',
      base: 'environment: {A: 1, B: 2}',
      over: 'environment:\n  A: !reset null',
      pick: (s) => s.environmentNames,
      expected: ['B'],
    },
    {
      name: '!override replaces a map',
      base: 'environment: {A: 1}',
      over: 'environment: !override {B: 2}',
      pick: (s) => s.environmentNames,
      expected: ['B'],
    },
    {
      name: 'environment map and map',
      base: 'environment: {A: 1}',
      over: 'environment: {B: 2}',
      pick: (s) => s.environmentNames,
      expected: ['A', 'B'],
    },
    {
      name: 'environment list and map',
      base: 'environment: [A=1, C]',
      over: 'environment: {B: 2, A: 3}',
      pick: (s) => s.environmentNames,
      expected: ['A', 'B', 'C'],
    },
    {
      name: 'environment map and list',
      base: 'environment: {A: 1}',
      over: 'environment: ["B=2"]',
      pick: (s) => s.environmentNames,
      expected: ['A', 'B'],
    },
    {
      name: 'a health check test is replaced whole',
      base: 'healthcheck: {test: [CMD, a, b]}',
      over: 'healthcheck: {test: [CMD, c]}',
      pick: (s) => s.healthcheck?.test,
      expected: ['CMD', 'c'],
    },
    {
      name: 'a health check keeps its test',
      base: 'healthcheck: {test: [CMD, a]}',
      over: 'healthcheck: {interval: 5s}',
      pick: (s) => s.healthcheck?.test,
      expected: ['CMD', 'a'],
    },
    {
      name: 'a health check is switched off',
      base: 'healthcheck: {test: [CMD, a]}',
      over: 'healthcheck: {disable: true}',
      pick: (s) => s.healthcheck?.test,
      expected: ['NONE'],
    },
    {
      name: 'depends_on list and map',
      base: 'depends_on: [db]',
      over: 'depends_on: {db: {condition: service_healthy}}',
      pick: (s) => s.dependsOn,
      expected: [{ service: 'db', condition: 'service_healthy', required: true }],
    },
    {
      name: 'command is replaced',
      base: 'command: [a, b]',
      over: 'command: c',
      pick: (s) => s.name,
      expected: 'web',
    },
    {
      name: 'build forms',
      base: 'build: .',
      over: 'build: {args: [A=1]}',
      pick: (s) => s.name,
      expected: 'web',
    },
    {
      name: 'networks forms',
      base: 'networks: [default]',
      over: 'networks: {default: {aliases: [w]}}',
      pick: (s) => s.name,
      expected: 'web',
    },
    {
      name: 'env_file forms',
      base: 'env_file: a.env',
      over: 'env_file: [b.env]',
      pick: (s) => s.name,
      expected: 'web',
    },
    {
      name: 'an empty value changes nothing',
      base: 'ports: ["1:1"]',
      over: 'ports:',
      pick: ports,
      expected: ['1:1'],
    },
    {
      name: 'x-rollcall is merged',
      base: 'x-rollcall: {group: a}',
      over: 'x-rollcall: {role: one-shot}',
      pick: (s) => [s.group, s.role],
      expected: ['a', 'one-shot'],
    },
  ])('$name', async ({ base, over, pick, expected }) => {
    expect(pick(await serviceOf(layers(base, over)))).toEqual(expected)
  })

  test('three layers in order', async () => {
    const files = {
      ...layers('ports: ["1:1"]', 'ports: !override ["2:2"]'),
      'prod.yaml': 'services: {web: {ports: ["3:3"]}}',
    }
    expect(ports(await serviceOf(files))).toEqual(['2:2', '3:3'])
  })

  test('a service may be added', async () => {
    const files = { ...layers('', 'tty: true'), 'prod.yaml': 'services: {cache: {image: redis}}' }
    expect((await serviceOf(files, 'cache')).image).toBe('redis')
  })

  test('documents of one file are layers too', async () => {
    expect(
      (await serviceOf('services: {web: {image: a}}\n---\nservices: {web: {image: b}}\n---\n')).image,
    ).toBe('b')
  })

  test('kinds that do not fit are told with both places', async () => {
    const files = layers('deploy: {labels: [a]}\nlogging: {options: [x]}', 'logging: {options: {a: b}}')
    expect(await troublesOf(files)).toEqual([
      'compose.override.yaml:3:24 `options` is a map here and a list in `compose.yaml`, line 6; the two cannot be merged.',
    ])
  })

  test('an upload in another order has the same base', async () => {
    const { 'compose.yaml': base, 'compose.override.yaml': over } = layers('', 'image: app:2')
    expect((await serviceOf({ 'compose.override.yaml': over, 'compose.yaml': base })).image).toBe('app:2')
  })
})
