import { addressInUse } from './address-in-use.ts'
import { applicationError } from './application-error.ts'
import { configuration } from './configuration.ts'
import { databaseMissing } from './database-missing.ts'
import { diskFull } from './disk-full.ts'
import { CONNECTIONS, ENGINE_FIRST, ENGINE_LAST } from './engine-rules.ts'
import { environmentVariable } from './environment-variable.ts'
import { fromLog, isGrave, isMild } from './from-log.ts'
import type { LogRule } from './log-rule.ts'
import { memoryExhausted } from './memory-exhausted.ts'
import { migration } from './migration.ts'
import { missingModule } from './missing-module.ts'
import { nearerFinding } from './nearer-finding.ts'
import { outOfDate } from './out-of-date.ts'
import { permissionDenied } from './permission-denied.ts'
import { readOnly } from './read-only.ts'
import type { CauseRule } from './rule.ts'
import { segfault } from './segfault.ts'
import { tableMissing } from './table-missing.ts'
import { tls } from './tls.ts'
import { wrongPassword } from './wrong-password.ts'

/**
 * What lines of output give away. The last incident of a log counts, for the end is nearest to what is wrong now; within it the
 * order here decides, the root before what follows from it: a migration that a refused password stopped is a refused password,
 * a certificate that may not be read is a matter of rights, and a configuration is blamed only where nothing else is.
 */
export const LOG_RULES: readonly LogRule[] = [
  missingModule,
  memoryExhausted,
  segfault,
  diskFull,
  readOnly,
  addressInUse,
  permissionDenied,
  databaseMissing,
  wrongPassword,
  migration,
  tableMissing,
  outOfDate,
  tls,
  environmentVariable,
  configuration,
]

/**
 * Every rule, in the order they are tried; the first that proves something speaks. What the engine itself says comes first, for no
 * log can gainsay it; then what a log says and a rule understands; then an error in its own words; then what an exit code or
 * silence tells. Lines that their speaker calls a warning or less prove something only where nothing else does.
 */
export const CAUSE_RULES: readonly CauseRule[] = [
  ...ENGINE_FIRST,
  nearerFinding([fromLog(LOG_RULES, isGrave), ...CONNECTIONS]),
  applicationError,
  ...ENGINE_LAST,
  fromLog(LOG_RULES, isMild),
]
