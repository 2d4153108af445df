import { redactAssignments } from './redaction/redact-assignments.ts'
import { redactClients } from './redaction/redact-clients.ts'
import { redactOptions } from './redaction/redact-options.ts'
import { redactPairs } from './redaction/redact-pairs.ts'
import { redactPrivateKeys } from './redaction/redact-private-keys.ts'
import { redactStatements } from './redaction/redact-statements.ts'
import { redactTokens } from './redaction/redact-tokens.ts'
import { redactUrls } from './redaction/redact-urls.ts'

const ROUNDS = 4

/** Maps any text to the same text with every value that looks like a credential replaced by `[redacted]`. */
export function redact(text: string): string {
  let before = text
  // What one rule takes out can bare what another knows; done when a round changes nothing.
  for (let round = 0; round < ROUNDS; round += 1) {
    const after = redactOnce(before)
    if (after === before) return after
    before = after
  }
  return before
}

function redactOnce(text: string): string {
  const keyless = redactTokens(redactPrivateKeys(text))
  const named = redactAssignments(redactPairs(redactUrls(keyless)))
  return redactStatements(redactClients(redactOptions(named)))
}
