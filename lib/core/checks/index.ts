import type { CheckKind } from '#lib/core/outcome.ts'
import type { Check } from './check.ts'
import { compose } from './compose.ts'
import { exec } from './exec.ts'
import { exitCode } from './exit-code.ts'
import { git } from './git.ts'
import { gracefulStop } from './graceful-stop.ts'
import { health } from './health.ts'
import { http } from './http.ts'
import { image } from './image.ts'
import { log } from './log.ts'
import { mount } from './mount.ts'
import { network } from './network.ts'
import { persistence } from './persistence.ts'
import { port } from './port.ts'
import { resource } from './resource.ts'
import { restart } from './restart.ts'
import { secrets } from './secrets.ts'
import { startup } from './startup.ts'
import { state } from './state.ts'
import { tcp } from './tcp.ts'

/** Every check kind; the compiler asks for the one that is missing. */
export const CHECKS: Record<CheckKind, Check> = {
  state,
  health,
  restart,
  startup,
  'exit code': exitCode,
  port,
  tcp,
  http,
  exec,
  log,
  image,
  resource,
  mount,
  network,
  secrets,
  compose,
  git,
  persistence,
  'graceful-stop': gracefulStop,
}
