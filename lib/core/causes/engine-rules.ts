import { blockedByDependency } from './blocked-by-dependency.ts'
import { clockAhead } from './clock-ahead.ts'
import { commandByCode, commandNotRun, commandRefused } from './command-not-run.ts'
import { connectionLost } from './connection-lost.ts'
import { endedByItself } from './ended-by-itself.ts'
import { engineRefused } from './engine-refused.ts'
import { folderForFile } from './folder-for-file.ts'
import { healthAnswered, healthWrongPath } from './health-answer.ts'
import { healthTimeout } from './health-timeout.ts'
import { healthToolMissing } from './health-tool-missing.ts'
import { healthRefused, healthWrongPort } from './health-wrong-port.ts'
import { imageMissing } from './image-missing.ts'
import { crashed, killed } from './killed.ts'
import { mountMissing } from './mount-missing.ts'
import { neverCreated } from './never-created.ts'
import { outOfMemory, outOfMemoryInLog } from './out-of-memory.ts'
import { paused } from './paused.ts'
import { portTaken } from './port-taken.ts'
import { listensElsewhere, portSilent } from './published-port-silent.ts'
import type { CauseRule } from './rule.ts'
import { silentCrashLoop } from './silent-crash-loop.ts'
import { slowStart } from './slow-start.ts'
import { stoppedAfterFailing, stoppedByHand } from './stopped-by-hand.ts'

/** Tried before every rule about logs: what the engine itself says and no log can gainsay. */
export const ENGINE_FIRST: readonly CauseRule[] = [
  imageMissing,
  portTaken,
  mountMissing,
  commandRefused,
  engineRefused,
  outOfMemory,
  paused,
  stoppedByHand,
  blockedByDependency,
  healthToolMissing,
  healthWrongPort,
  healthWrongPath,
]

/**
 * What a log says of commands, mounted folders, memory, names that do not resolve and ports where nobody listens: tried after the rules that
 * know what an application's own words mean, and before the one that only knows that it failed.
 */
export const CONNECTIONS: readonly CauseRule[] = [
  folderForFile,
  commandNotRun,
  outOfMemoryInLog,
  crashed,
  connectionLost,
  listensElsewhere,
]

/** Tried last: what an exit code or silence alone tells, weaker than any word of the application. */
export const ENGINE_LAST: readonly CauseRule[] = [
  commandByCode,
  stoppedAfterFailing,
  endedByItself,
  killed,
  silentCrashLoop,
  slowStart,
  healthRefused,
  healthTimeout,
  healthAnswered,
  portSilent,
  neverCreated,
  clockAhead,
]
