import type { ComposeFacts, ComposeFinding, ServiceDefinition } from '#lib/core/stack.ts'
import type { Branch } from '#lib/yaml/tree.ts'
import { findCredentials } from './find-credentials.ts'
import { findFindings } from './find-findings.ts'
import { findVariables } from './find-variables.ts'
import { placeWords } from './place-words.ts'
import { openSecretSight } from './secret-sight.ts'

// Beyond that nobody reads on, and it all is kept.
const MOST = 500

/** Maps a merged model and the services read from it to what its files say beyond them; no value of theirs is kept. */
export function composeFacts(model: Branch, services: readonly ServiceDefinition[]): ComposeFacts {
  const sight = openSecretSight()
  const credentials = findCredentials(model, sight, MOST)
  const findings = findFindings(model, services).slice(0, MOST)
  return {
    findings: sight.isSpent() ? [notAllSeen(model), ...findings] : findings,
    variables: findVariables(model).slice(0, MOST),
    credentials,
  }
}

function notAllSeen({ at }: Branch): ComposeFinding {
  const words = 'the files hold too many values to look through all of them for credentials'
  return { rule: 'too-many-values', service: '', words, place: placeWords(at) }
}
