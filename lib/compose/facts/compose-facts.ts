import type { ComposeFacts, ServiceDefinition } from '#lib/core/stack.ts'
import type { Branch } from '#lib/yaml/tree.ts'
import { findCredentials } from './find-credentials.ts'
import { findFindings } from './find-findings.ts'
import { findVariables } from './find-variables.ts'

// Beyond that nobody reads on, and it all is kept.
const MOST = 500

/** Maps a merged model and the services read from it to what its files say beyond them; no value of theirs is kept. */
export function composeFacts(model: Branch, services: readonly ServiceDefinition[]): ComposeFacts {
  return {
    findings: findFindings(model, services).slice(0, MOST),
    variables: findVariables(model).slice(0, MOST),
    credentials: findCredentials(model).slice(0, MOST),
  }
}
