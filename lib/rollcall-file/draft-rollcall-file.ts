import { Document, isMap, isScalar, type Pair } from 'yaml'
import { GIVEN_IN_FILE } from '#lib/core/given-words.ts'
import { redact } from '#lib/core/redact.ts'
import { fileOf } from '#lib/core/rollcall-file/file-of.ts'
import { writeFile } from '#lib/core/rollcall-file/write-file.ts'
import type { Definition, ServiceDefinition } from '#lib/core/stack.ts'
import { STYLE } from './write-rollcall-file.ts'

/**
 * Maps a definition as it is now to a `rollcall.yaml` that changes nothing when it is laid over it; what was inferred stands
 * in comments with its rule. `schema` is where editors find the JSON Schema.
 */
export function draftRollcallFile(definition: Definition, schema: string | null = null): string {
  const document = new Document(writeFile(fileOf(definition)))
  const services = document.get('services')
  if (isMap(services)) {
    const known = new Map(definition.services.map((service) => [service.name, service]))
    for (const pair of services.items) comment(pair, known)
  }
  const pointer = schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`
  return pointer + document.toString(STYLE)
}

function comment(pair: Pair, known: ReadonlyMap<string, ServiceDefinition>): void {
  const key = pair.key
  const service = isScalar(key) ? known.get(String(key.value)) : undefined
  if (!isScalar(key) || service === undefined) return
  const lines = inferredLines(service)
  if (lines.length > 0) key.commentBefore = lines.map((line) => ` ${line}`).join('\n')
}

function inferredLines({ role, roleReason, group, groupReason }: ServiceDefinition): string[] {
  return (
    [
      ...(roleReason === GIVEN_IN_FILE ? [] : [`role ${role}: ${roleReason}`]),
      ...(groupReason === GIVEN_IN_FILE ? [] : [`group ${group}: ${groupReason}`]),
    ]
      .map((line) => line.replace(/\s+/g, ' '))
      // A comment is kept as well; one that cannot be read again would be worse than none.
      .filter((line) => redact(line) === line)
  )
}
