import { addressInUse } from './address-in-use.ts'
import { applicationError } from './application-error.ts'
import { configuration } from './configuration.ts'
import { databaseMissing } from './database-missing.ts'
import { diskFull } from './disk-full.ts'
import { CONNECTIONS, ENGINE_FIRST, ENGINE_LAST } from './engine-rules.ts'
import { environmentVariable } from './environment-variable.ts'
import { fromLog } from './from-log.ts'
import type { LogRule } from './log-rule.ts'
import { memoryExhausted } from './memory-exhausted.ts'
import { migration } from './migration.ts'
import { missingModule } from './missing-module.ts'
import { outOfDate } from './out-of-date.ts'
import { permissionDenied } from './permission-denied.ts'
import { readOnly } from './read-only.ts'
import type { CauseRule } from './rule.ts'
import { segfault } from './segfault.ts'
import { tableMissing } from './table-missing.ts'
import { tls } from './tls.ts'
import { wrongPassword } from './wrong-password.ts'

/** What lines of output give away, the more specific first: within one incident the first speaks. */
export const LOG_RULES: readonly LogRule[] = [
  missingModule,
  memoryExhausted,
  segfault,
  diskFull,
  readOnly,
  addressInUse,
  permissionDenied,
  wrongPassword,
  databaseMissing,
  migration,
  tableMissing,
  outOfDate,
  tls,
  environmentVariable,
  configuration,
]

/** Every rule, in the order they are tried; the first that proves something speaks. */
export const CAUSE_RULES: readonly CauseRule[] = [
  ...ENGINE_FIRST,
  fromLog(LOG_RULES, 'what it calls an error'),
  ...CONNECTIONS,
  applicationError,
  ...ENGINE_LAST,
  fromLog(LOG_RULES, 'any line'),
]
