import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { rollcallSchema } from '#lib/core/rollcall-file/rollcall-schema.ts'
import { readRollcallFile } from './read-rollcall-file.ts'

const PUBLISHED = join(import.meta.dirname, '..', '..', 'public', 'rollcall.schema.json')

const schema = JSON.parse(JSON.stringify(rollcallSchema()))

test('the published schema is the one that the reader reads by (UPDATE_SCHEMA=1 writes it, biome lays it out)', () => {
  if (process.env.UPDATE_SCHEMA === '1') writeFileSync(PUBLISHED, JSON.stringify(schema))
  expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(schema)
})

describe('the published schema says what the reader says', () => {
  const validate = new Ajv({ validateFormats: false }).compile(schema)
  const check = (written: string) => `services: {api: {checks: [${written}]}}`

  test.each([
    { text: '{}', valid: true },
    { text: 'stack: shop\ngroups: [a]\nsettle: 60s\nrepository: ../shop', valid: true },
    { text: 'services:\n  api:\n', valid: true },
    {
      text: 'services: {api: {role: one-shot, group: a, expect: {state: exited, until: 2025-12-01}}}',
      valid: true,
    },
    { text: 'waivers: [{check: compose, owner: Ada, reason: r, until: 2026-01-01}]', valid: true },
    {
      text: check(
        '{tcp: 1}, {http: /, port: 1}, {http: {port: 1, status: below 400}}, {graceful-stop: true}',
      ),
      valid: true,
    },
    {
      text: check('{exec: {command: [a]}}, {log: {absent: a}}, {image: {size: 1MB}}, {startup: 3s}'),
      valid: true,
    },
    { text: check('{restart: {most: 1, within: 1h}}, {mount: {target: /a}}, {network: {}}'), valid: true },
    {
      text: check(
        '{persistence: {probe: [a]}, retries: {attempts: 2}}, {resource: {memory: 1.5GiB, cpu: 5%}}',
      ),
      valid: true,
    },
    { text: 'stack: Shop', valid: false },
    { text: 'settle: 60', valid: false },
    { text: 'gruops: []', valid: false },
    { text: 'services: []', valid: false },
    { text: 'services: {"a b": {}}', valid: false },
    { text: 'services: {api: {role: server}}', valid: false },
    { text: 'services: {api: {expect: {}}}', valid: false },
    { text: 'services: {api: {expect: {state: exited, until: 2025-02-30}}}', valid: false },
    { text: 'waivers: [{check: compose}]', valid: false },
    { text: check('{}'), valid: false },
    { text: check('{tcp: 0}'), valid: false },
    { text: check('{tcp: 1, startup: 3s}'), valid: false },
    { text: check('{http: health, port: 1}'), valid: false },
    { text: check('{http: {path: /}}'), valid: false },
    { text: check('{exec: {command: text}}'), valid: false },
    { text: check('{image: {size: 300}}'), valid: false },
    { text: check('{graceful-stop: false}'), valid: false },
    { text: check('{retries: {attempts: 2}}'), valid: false },
  ])('$text: $valid', ({ text, valid }) => {
    expect([readRollcallFile(text, null).ok, validate(parse(text))]).toEqual([valid, valid])
  })
})
