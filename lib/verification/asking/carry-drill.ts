import type { DrillAnswer, DrillStep } from '#lib/core/checks/answers.ts'
import type { Question } from '#lib/core/checks/question.ts'
import { EngineRefused } from '#lib/core/engine-refused.ts'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import type { Engine } from '#lib/docker/engine.ts'
import { untilUp } from './until-up.ts'

type Drill = Extract<Question, { on: 'drill' }>

const NOTHING: Omit<DrillAnswer, 'steps' | 'durationMs'> = {
  kind: 'drill',
  trouble: null,
  exitCode: null,
  oomKilled: false,
  stopMs: null,
  before: null,
  after: null,
  isUp: false,
}

/**
 * Carries out a drill step by step and tells what came of each. Once the container was stopped it is started again, whatever
 * else fails and even when the run is cancelled meanwhile. `replaced` leads from containers that an earlier drill of the run
 * replaced to those that stand in their place, and is added to.
 */
export async function carryDrill(
  engine: Engine,
  planned: Drill,
  signal: AbortSignal,
  replaced: Map<string, string>,
): Promise<DrillAnswer> {
  const drill = { ...planned, containerId: replaced.get(planned.containerId) ?? planned.containerId }
  const began = performance.now()
  const steps: DrillStep[] = []
  const found = { ...NOTHING }
  const step = async <T>(words: string, work: () => Promise<T>): Promise<T> => {
    const from = performance.now()
    try {
      return await work()
    } finally {
      steps.push({ words, durationMs: Math.round(performance.now() - from) })
    }
  }
  try {
    if (drill.drill === 'persistence')
      found.before = await step('Ran the probe.', () => engine.exec(drill.containerId, drill.probe, signal))
    const id = await stopAndStart(engine, drill, found, step)
    replaced.set(planned.containerId, id)
    found.isUp = await step('Waited until it was up again.', () => untilUp(engine, id))
    if (drill.drill === 'persistence' && found.isUp)
      found.after = await step('Ran the probe again.', () => engine.exec(id, drill.probe))
  } catch (error) {
    const isKnown = error instanceof EngineUnavailable || error instanceof EngineRefused
    if (!isKnown) throw error
    found.trouble = error.message
  }
  return { ...found, steps, durationMs: Math.round(performance.now() - began) }
}

type Step = <T>(words: string, work: () => Promise<T>) => Promise<T>

/** Stops the container, replaces it where the drill says so, starts it, and gives the id of what runs then. */
async function stopAndStart(
  engine: Engine,
  drill: Drill,
  found: Pick<DrillAnswer, 'stopMs' | 'exitCode' | 'oomKilled'>,
  step: Step,
): Promise<string> {
  const { containerId } = drill
  const from = performance.now()
  let id = containerId
  try {
    await step('Stopped it.', () => engine.stop(containerId, drill.graceMs))
    found.stopMs = Math.round(performance.now() - from)
    const stopped = await engine.container(containerId)
    found.exitCode = stopped?.exitCode ?? null
    found.oomKilled = stopped?.oomKilled ?? false
    if (drill.drill === 'persistence' && drill.how === 'recreate')
      id = await step('Replaced it by a new container.', () => engine.recreate(containerId))
  } finally {
    await step('Started it.', () => engine.start(id))
  }
  return id
}
