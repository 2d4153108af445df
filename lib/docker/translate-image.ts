import type { ImageFacts } from '#lib/core/observation.ts'
import { redact } from '#lib/core/redact.ts'
import { isPlainValue } from '#lib/core/redaction/plain-value.ts'
import { secretKindOf } from '#lib/core/redaction/secret-name.ts'
import type { RawImage } from './raw-engine.ts'
import { translateTime } from './translate-time.ts'

const MOST_NAMES = 50
const LONGEST_NAME = 200

/** Maps the engine's description of an image to what Rollcall keeps of it; no value of its environment is kept. */
export function translateImage(raw: RawImage): ImageFacts {
  return {
    sizeBytes: raw.Size,
    createdAt: translateTime(raw.Created),
    user: redact(raw.Config?.User ?? ''),
    secretNames: (raw.Config?.Env ?? []).flatMap(secretName).slice(0, MOST_NAMES),
  }
}

function secretName(variable: string): string[] {
  const equals = variable.indexOf('=')
  if (equals < 1) return []
  const name = variable.slice(0, equals)
  const value = variable.slice(equals + 1)
  const isSecret = (secretKindOf(name) !== null && !isPlainValue(value)) || redact(value) !== value
  return isSecret ? [redact(name).slice(0, LONGEST_NAME)] : []
}
