import { expect, test } from 'vitest'
import { judgeStack } from '#lib/core/judge-stack.ts'
import { sampleDefinitions, sampleEngine } from './sample-engine.ts'

async function verdicts(project: string) {
  const definition = sampleDefinitions().find((each) => each.project === project)
  const containers = (await sampleEngine().containers()).filter((each) => each.project === project)
  if (!definition) throw new Error(`no sample ${project}`)
  const { services } = judgeStack(definition, containers, new Date())
  return Object.groupBy(services, ({ group, verdict }) => `${group}: ${verdict}`)
}

const counts = (groups: Record<string, unknown[] | undefined>) =>
  Object.fromEntries(Object.entries(groups).map(([name, services]) => [name, services?.length]))

test('OctoLLM has the figures of its report', async () => {
  expect(counts(await verdicts('octollm'))).toEqual({
    'infrastructure: healthy': 5,
    'python: expected failure': 6,
  })
})

test('V2 platform has the figures of its report', async () => {
  expect(counts(await verdicts('v2-platform'))).toEqual({
    'application: healthy': 1,
    'application: running': 3,
    'application: failing': 6,
    'infrastructure: healthy': 2,
    'infrastructure: running': 1,
    'monitoring: running': 2,
  })
})

test('ids are the same every time, and no two alike', async () => {
  const idsOf = async () => (await sampleEngine().containers()).map(({ id }) => id)
  const ids = await idsOf()
  expect(await idsOf()).toEqual(ids)
  expect(new Set(ids).size).toBe(26)
})

test('what fails says why in its log', async () => {
  const engine = sampleEngine()
  const failing = (await engine.containers()).filter(({ state }) => state !== 'running')
  const logs = await Promise.all(failing.map(({ id }) => engine.logs(id, 10)))
  expect(logs).toHaveLength(12)
  for (const { text } of logs) expect(text).toContain('ModuleNotFoundError')
})
