import { describe, expect, test } from 'vitest'
import { composeReport } from './compose-report.ts'
import { evidenceOf, judged, resultOf, runOf } from './report.fixture.ts'

const stack = { slug: 'octollm', name: 'OctoLLM', hostName: 'local', sample: false }

describe('composeReport', () => {
  test('computes every figure from runs and commits', () => {
    const report = composeReport(evidenceOf())
    expect(Object.fromEntries(report.figures.map(({ key, value }) => [key, value]))).toEqual({
      stacks: 1,
      'stacks-verified': 1,
      services: 2,
      'services-healthy': 1,
      restarts: 1234,
      checks: 5,
      'checks-pass': 3,
      'checks-fail': 1,
      'checks-not-verified': 1,
      'checks-waived': 0,
      commits: 2,
      'file-changes': 2,
      files: 2,
      'lines-added': 9800,
      'lines-deleted': 12,
    })
    expect(report.summary).toEqual([
      'OctoLLM is failing: 1 of 2 healthy · 1 failing (api).',
      '3 of 5 checks pass, 1 fails, 1 not verified.',
      '2 commits on main: 2 file changes in 2 files, 9,800 lines added, 12 deleted.',
    ])
    expect(report.notVerified).toEqual(['OctoLLM: 1 check could not be verified.'])
    expect(report.phase).toBe('over')
  })

  test('says state, health and ports as the evidence does', () => {
    const [report] = composeReport(evidenceOf()).stacks
    const services = report?.groups.flatMap((group) => group.services) ?? []
    expect(report?.groups.map((group) => group.name)).toEqual(['infrastructure', 'application'])
    expect(services.map(({ name, state, health, ports }) => [name, state, health, ports])).toEqual([
      ['postgres', 'running', 'healthy', '0.0.0.0:15432 → 5432/tcp'],
      ['api', 'exited', 'no health check', '–'],
    ])
  })

  test('groups stand as they do on the page of the stack', () => {
    const groups = ['monitoring', 'python', 'application', 'infrastructure']
    const run = runOf({ services: groups.map((group) => judged({ name: group, group })) })
    const report = composeReport(evidenceOf({ stacks: [{ stack, run, previousRun: null }] }))
    expect(report.stacks[0]?.groups.map((group) => group.name)).toEqual([
      'infrastructure',
      'application',
      'python',
      'monitoring',
    ])
  })

  test('replicas that differ are counted', () => {
    const results = [1, 2, 3].map((replica) =>
      resultOf({ subject: `api-${replica}` }, replica === 3 ? 'exited' : 'running'),
    )
    const run = runOf({ results, services: [judged({ replicas: { wanted: 3, found: 3 } })] })
    const report = composeReport(evidenceOf({ stacks: [{ stack, run, previousRun: null }] }))
    expect(report.stacks[0]?.groups[0]?.services[0]?.state).toBe('2 running, 1 exited')
  })

  test('a stack without a run in the sprint claims nothing', () => {
    const report = composeReport(evidenceOf({ stacks: [{ stack, run: null, previousRun: null }] }))
    expect(report.stacks[0]).toMatchObject({ verdict: 'not verified', checks: [], groups: [] })
    expect(report.notVerified).toEqual([
      'OctoLLM: no run finished in this sprint, so its state is not verified.',
    ])
  })

  test('a run that asked nothing is not green, whatever it says', () => {
    const run = runOf({ results: [], verdict: 'healthy' })
    const report = composeReport(evidenceOf({ stacks: [{ stack, run, previousRun: null }] }))
    expect(report.stacks[0]?.verdict).toBe('not verified')
    expect(report.notVerified).toEqual(['OctoLLM: its run asked nothing, so its state is not verified.'])
  })

  test('changes point into the evidence of this report', () => {
    const previousRun = runOf({
      id: 'run-6',
      number: 6,
      results: [resultOf({ outcome: 'fail' }), resultOf({ service: 'api' })],
      services: [judged({ verdict: 'failing' }), judged({ name: 'old' })],
    })
    const { changes, checks } =
      composeReport(evidenceOf({ stacks: [{ stack, run: runOf(), previousRun }] })).stacks[0] ?? {}
    expect(changes?.fixed.map(({ service, kind }) => [service, kind])).toEqual([['postgres', 'state']])
    expect(changes?.appeared.map(({ service, number }) => [service, number])).toEqual([['api', 1]])
    expect(checks?.map((check) => check.number)).toEqual([1, 2, 3, 4, 5])
    expect(changes?.services).toEqual([
      { name: 'api', before: null, after: 'failing' },
      { name: 'old', before: 'healthy', after: null },
      { name: 'postgres', before: 'failing', after: 'healthy' },
    ])
  })

  test.each([
    { name: 'no repository', commits: { state: 'none' } as const, expected: 'commits were not looked for' },
    {
      name: 'not readable',
      commits: { state: 'unreadable', path: '/x', branch: 'main', reason: 'There is no folder /x.' } as const,
      expected: 'The commits could not be read: There is no folder /x.',
    },
  ])('commits, $name: said, and no commit figure', ({ commits, expected }) => {
    const report = composeReport(evidenceOf({ commits }))
    expect(report.notVerified.at(-1)).toContain(expected)
    expect(report.figures.some((figure) => figure.section === 'commits')).toBe(false)
  })

  test('a sprint under way says so, samples are named', () => {
    const stacks = [{ stack: { ...stack, sample: true }, run: runOf(), previousRun: null }]
    const report = composeReport(evidenceOf({ stacks, now: new Date('2025-11-10T00:00:00Z') }))
    expect(report.notVerified[0]).toBe('The sprint is not over: figures may still change.')
    expect(report.samples).toEqual(['OctoLLM'])
  })
})
