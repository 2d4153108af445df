import { expect, test } from 'vitest'
import { ago, container, judgedService, service } from '#lib/core/stack.fixture.ts'
import type { Dependency } from '#lib/core/stack.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { findCauses } from './find-causes.ts'
import { scene, symptoms } from './symptoms.fixture.ts'

const needs = (name: string): Dependency => ({ service: name, condition: 'service_healthy', required: true })

function ended(name: string, log: string, since: string | null = null): Symptoms {
  return symptoms(log, {
    service: service({ name }),
    judged: judgedService({ name, verdict: 'failing', reason: 'Exited with code 1.', since }),
    container: container({ service: name, state: 'exited', exitCode: 1, restartPolicy: 'no' }),
  })
}

function waiting(name: string, ...on: string[]): Symptoms {
  const dependsOn = on.map(needs)
  return symptoms('', {
    service: service({ name, dependsOn }),
    judged: judgedService({ name, verdict: 'failing', reason: 'Created but never started.' }),
    container: container({ service: name, state: 'created', exitCode: null, dependsOn }),
  })
}

const found = (...ailing: Symptoms[]) =>
  findCauses(scene(ailing)).map(({ code, services, blocked }) => ({ code, services, blocked }))

test('services that fail on one import share one cause', () => {
  const log = "ModuleNotFoundError: No module named 'services'"
  const names = ['planner', 'coder', 'judge', 'orchestrator', 'retriever', 'safety']
  const causes = findCauses(scene(names.map((name, at) => ended(name, log, ago((at + 1) * 1000)))))
  expect(causes).toHaveLength(1)
  expect(causes[0]).toMatchObject({
    code: 'missing-module',
    title: 'No module named “services”',
    services: names.toSorted(),
    blocked: [],
    since: ago(6000),
  })
  expect(new Set(causes[0]?.proof.map((one) => one.service))).toEqual(new Set(names))
})

test('services with different causes are told apart', () => {
  expect(found(ended('a', "No module named 'x'"), ended('b', "No module named 'y'"))).toHaveLength(2)
})

test('what waits is named where its cause sits, along a chain', () => {
  expect(found(waiting('web', 'api'), waiting('api', 'db'), ended('db', 'no space left on device'))).toEqual([
    { code: 'disk-full', services: ['db'], blocked: ['api', 'web'] },
  ])
})

test('what waits for two is named at both', () => {
  expect(
    found(waiting('web', 'a', 'b'), ended('a', 'no space left on device'), ended('b', "No module named 'x'")),
  ).toEqual([
    { code: 'disk-full', services: ['a'], blocked: ['web'] },
    { code: 'missing-module', services: ['b'], blocked: ['web'] },
  ])
})

test('every service in a circle is explained', () => {
  const causes = findCauses(scene([waiting('a', 'b'), waiting('b', 'a'), waiting('c', 'a')]))
  const explained = causes.flatMap(({ services, blocked }) => [...services, ...blocked])
  expect(new Set(explained)).toEqual(new Set(['a', 'b', 'c']))
})

test('the cause that explains most comes first', () => {
  expect(
    found(ended('a', "No module named 'x'"), ended('b', 'no space left on device'), waiting('c', 'b')).map(
      ({ services }) => services[0],
    ),
  ).toEqual(['b', 'a'])
})

test('what no rule knows stands alone', () => {
  expect(found(ended('a', 'odd'), ended('b', 'odd'))).toEqual([
    { code: 'unexplained', services: ['a'], blocked: [] },
    { code: 'unexplained', services: ['b'], blocked: [] },
  ])
})

test('nothing ails, nothing is caused', () => {
  expect(found()).toEqual([])
})
