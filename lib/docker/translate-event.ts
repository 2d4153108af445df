import type { EngineEvent } from './engine.ts'
import { rawEvent } from './raw-engine.ts'

// These change nothing about a container; health checks alone make three exec events each.
const QUIET = /^(?:exec_|attach|detach|resize|top|archive-path|copy|export|commit)/

/** Maps a line of the event stream to our event, null when it is not about a container or changes nothing there. */
export function translateEvent(line: string): EngineEvent | null {
  const raw = rawEvent.parse(JSON.parse(line))
  const attributes = raw.Actor.Attributes ?? {}
  const project = attributes['com.docker.compose.project'] ?? null
  const at = timeOf(line, raw.time ?? 0)
  if (raw.Type === 'container' && !QUIET.test(raw.Action)) {
    return { at, containerId: raw.Actor.ID, action: raw.Action, project }
  }
  if (raw.Type === 'network' && attributes.container && /^(?:dis)?connect$/.test(raw.Action)) {
    return { at, containerId: attributes.container, action: `network ${raw.Action}`, project }
  }
  return null
}

// Rounded down from the digits themselves: as a number it could round up, and a stream resumed there would miss events.
function timeOf(line: string, seconds: number): string {
  const nano = /"timeNano":\s*(\d+)/.exec(line)?.[1]
  const ms = nano === undefined ? seconds * 1000 : Number(BigInt(nano) / 1_000_000n)
  return new Date(ms).toISOString()
}
