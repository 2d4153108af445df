import type { Definition, Host, Recheck, Result, Run, Stack } from '#generated/prisma/client.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { RunHead, Recheck as StoredRecheck } from '#lib/core/run.ts'
import type { StoredDefinition, StoredHost, StoredStack } from '#lib/core/stored-stack.ts'
import { definitionShape } from './shapes/definition-shape.ts'
import { conditionShape, containersShape, engineShape } from './shapes/observation-shape.ts'
import { readStored } from './shapes/read-stored.ts'
import { rollcallFileShape } from './shapes/rollcall-file-shape.ts'
import {
  checkKindShape,
  evidenceShape,
  outcomeShape,
  resultShape,
  runStateShape,
  verdictShape,
} from './shapes/run-shape.ts'

/** Maps a row of Host to the core's host; throws UnreadableRow. */
export function hostOf(row: Host): StoredHost {
  const place = `Host ${row.id}`
  return {
    id: row.id,
    name: row.name,
    sample: row.sample,
    engine: readStored(engineShape.nullable(), row.engine, `${place}, engine`),
    condition: readStored(conditionShape.nullable(), row.condition, `${place}, condition`),
    detail: row.detail,
    lookedAt: iso(row.lookedAt),
    seenAt: iso(row.seenAt),
    may: { exec: row.mayExec, drills: row.mayDrill },
  }
}

/** Maps a row of Stack with its host and newest definition to the core's stack; throws UnreadableRow. */
export function stackOf(row: Stack & { host: Host; definitions: Definition[] }): StoredStack {
  const { id, slug, name, project } = row
  const [newest] = row.definitions
  const definition = newest === undefined ? null : definitionOf(newest)
  return { id, slug, name, project, host: hostOf(row.host), definition, observation: observationOf(row) }
}

function observationOf(row: Stack): StoredStack['observation'] {
  if (row.observation === null || row.observedAt === null) return null
  const containers = readStored(containersShape, row.observation, `Stack ${row.slug}, observation`)
  return { ok: true, at: row.observedAt.toISOString(), containers }
}

/** Maps a row of Definition to the core's definition; throws UnreadableRow. */
function definitionOf(row: Definition): StoredDefinition {
  return {
    version: row.version,
    definition: readStored(definitionShape.nullable(), row.document, `Definition ${row.id}, document`),
    file: readStored(rollcallFileShape.nullable(), row.file, `Definition ${row.id}, file`),
    text: row.text,
    files: row.files,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
  }
}

/** Maps a row of Run, its stack's slug and the number of its results to the run's head; throws UnreadableRow. */
export function runHeadOf(row: Run, stackSlug: string, landed: number): RunHead {
  return {
    id: row.id,
    number: row.number,
    stackSlug,
    state: readStored(runStateShape, row.state, `Run ${row.id}, state`),
    requestedBy: row.requestedBy,
    requestedAt: row.requestedAt.toISOString(),
    startedAt: iso(row.startedAt),
    finishedAt: iso(row.finishedAt),
    definitionVersion: row.definitionVersion,
    engineVersion: row.engineVersion,
    commit: row.commit,
    verdict: readStored(verdictShape.nullable(), row.verdict, `Run ${row.id}, verdict`),
    planned: row.planned,
    landed,
    asking: row.asking,
    trouble: row.trouble,
    drills: row.drills,
    settledMs: row.settledMs,
  }
}

/** Maps a row of Result to the core's result; throws UnreadableRow. */
export function resultOf(row: Result): CheckResult {
  const place = `Result ${row.id}`
  return {
    service: row.service,
    subject: row.subject,
    kind: readStored(checkKindShape, row.kind, `${place}, kind`),
    detail: row.detail,
    outcome: readStored(outcomeShape, row.outcome, `${place}, outcome`),
    reason: row.reason,
    advisory: row.advisory,
    evidence: readStored(evidenceShape, row.evidence, `${place}, evidence`),
  }
}

/** Maps a row of Recheck to the core's; throws UnreadableRow. */
export function recheckOf(row: Recheck): StoredRecheck {
  const { id, runId, requestedBy, at } = row
  const result = readStored(resultShape, row.result, `Recheck ${id}, result`)
  return { id, runId, by: requestedBy, at: at.toISOString(), result }
}

function iso(date: Date | null): string | null {
  return date === null ? null : date.toISOString()
}
