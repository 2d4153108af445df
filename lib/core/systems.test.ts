import { describe, expect, test } from 'vitest'
import { inferDefinition } from './infer-definition.ts'
import { judgeStack } from './judge-stack.ts'
import type { ContainerObservation } from './observation.ts'
import { container, definition, NOW, port, service } from './stack.fixture.ts'
import type { Definition, Expectation } from './stack.ts'

const PYTHON = ['orchestrator', 'planner', 'retriever', 'coder', 'judge', 'safety-guardian'].map(
  (n) => `octollm-${n}`,
)
const NO_CODE: Expectation = { state: 'restarting', reason: 'no application code yet', until: null }

const octollm: Definition = definition({
  project: 'octollm',
  services: [
    ...['postgres', 'redis', 'qdrant', 'reflex', 'executor'].map((name) =>
      service({ name: `octollm-${name}`, group: 'infrastructure' }),
    ),
    ...PYTHON.map((name) => service({ name, group: 'python', expectation: NO_CODE })),
  ],
})

function octollmContainer(name: string): ContainerObservation {
  const one = { project: 'octollm', service: name }
  return PYTHON.includes(name)
    ? container({ ...one, state: 'restarting', restartCount: 7, exitCode: 1 })
    : container({ ...one, health: 'healthy' })
}

const octollmContainers = octollm.services.map((each) => octollmContainer(each.name))

describe('OctoLLM, Sprint 0.2', () => {
  const judged = judgeStack(octollm, octollmContainers, NOW)

  test('infrastructure 5 of 5 healthy, python 6 of 6 restarting as expected', () => {
    expect(judged.verdict).toBe('expected failure')
    expect(judged.sentence).toBe('5 of 11 healthy · 6 restarting as expected')
    const words = Map.groupBy(judged.services, (each) => `${each.group}: ${each.verdict}`)
    expect([...words].map(([word, services]) => [word, services.length])).toEqual([
      ['infrastructure: healthy', 5],
      ['python: expected failure', 6],
    ])
  })

  test('once a day for the code is set and past, the six are failing', () => {
    const services = octollm.services.map((each) =>
      each.expectation === null ? each : { ...each, expectation: { ...NO_CODE, until: '2025-11-20' } },
    )
    const late = judgeStack({ ...octollm, services }, octollmContainers, NOW)
    expect(late.verdict).toBe('failing')
    expect(late.sentence).toBe(
      '5 of 11 healthy · 6 failing (octollm-orchestrator, octollm-planner and 4 more)',
    )
  })

  test('without a definition the six are failing: nobody expects it', () => {
    const found = judgeStack(inferDefinition('octollm', octollmContainers), octollmContainers, NOW)
    expect(found.verdict).toBe('failing')
  })
})

const IMPORT_ERROR = [
  'l02-runtime',
  'l03-tool-execution',
  'l04-model-gateway',
  'l07-learning',
  'l09-api-gateway',
  'l11-integration',
]
const STUBS = ['l05-planning', 'l06-evaluation', 'l10-human-interface']

const v2: ContainerObservation[] = [
  container({ project: 'v2', service: 'l01-data-layer', health: 'healthy', ports: [port(8001)] }),
  ...STUBS.map((name) => container({ project: 'v2', service: name })),
  ...IMPORT_ERROR.map((name) =>
    container({ project: 'v2', service: name, state: 'exited', exitCode: 1, restartPolicy: 'no' }),
  ),
  container({ project: 'v2', service: 'postgres', image: 'postgres:16', health: 'healthy' }),
  container({ project: 'v2', service: 'redis', image: 'redis:7', health: 'healthy' }),
  container({ project: 'v2', service: 'ollama', image: 'ollama/ollama' }),
  container({ project: 'v2', service: 'prometheus', image: 'prom/prometheus' }),
  container({ project: 'v2', service: 'grafana', image: 'grafana/grafana' }),
]

describe('V2 platform rebuild', () => {
  const judged = judgeStack(inferDefinition('v2', v2), v2, NOW)

  test('4 of 10 applications up, all else as the report says', () => {
    expect(judged.verdict).toBe('failing')
    expect(judged.sentence).toBe(
      '3 of 15 healthy · 6 failing (l02-runtime, l03-tool-execution and 4 more) · 6 running',
    )
    const groups = Map.groupBy(judged.services, (each) => each.group)
    const table = [...groups].map(([name, services]) => [
      name,
      services.filter((each) => each.verdict === 'healthy').length,
      services.filter((each) => each.verdict === 'running').length,
      services.filter((each) => each.verdict === 'failing').length,
    ])
    expect(table.sort()).toEqual([
      ['application', 1, 3, 6],
      ['infrastructure', 2, 1, 0],
      ['monitoring', 0, 2, 0],
    ])
  })

  test('a layer that exited says how', () => {
    expect(judged.services.find((each) => each.name === 'l02-runtime')?.reason).toBe('Exited with code 1.')
  })
})

describe('TradingSystem RAG, Sprint 1', () => {
  test('four healthy and two created are 4 of 6, not 5', () => {
    const healthy = ['rag-ollama', 'rag-redis', 'rag-llamaindex-query', 'data-qdrant']
    const created = ['rag-service', 'rag-collections-service']
    const containers = [
      ...healthy.map((name) => container({ service: name, health: 'healthy' })),
      ...created.map((name) => container({ service: name, state: 'created' })),
    ]
    expect(judgeStack(inferDefinition('rag', containers), containers, NOW)).toMatchObject({
      verdict: 'failing',
      sentence: '4 of 6 healthy · 2 failing (rag-collections-service, rag-service)',
    })
  })
})
