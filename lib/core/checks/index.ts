import type { CheckKind } from '#lib/core/outcome.ts'
import type { Check } from './check.ts'
import { exitCode } from './exit-code.ts'
import { health } from './health.ts'
import { http } from './http.ts'
import { port } from './port.ts'
import { restart } from './restart.ts'
import { state } from './state.ts'
import { tcp } from './tcp.ts'

/** Every check kind; the compiler asks for the one that is missing. */
export const CHECKS: Record<CheckKind, Check> = {
  state,
  health,
  restart,
  'exit code': exitCode,
  port,
  tcp,
  http,
}
