import type { Symptoms } from '#lib/core/symptoms.ts'
import type { Said } from './said.ts'

const RECOVERY =
  /(?<!not |never |un|no )\b(?:(?:re-?)?connected to|connection (?:re-?)?established|reconnected|recovered|listening (?:on|at|for)|now listening|ready (?:to accept|for|to serve|in \d)|accepting (?:connections|requests)|startup complete|started server|server (?:is )?(?:started|running|up|ready)|started \S{1,60} in [\d.]+ ?(?:s|ms|seconds)|running (?:on|at) https?:|serving (?:at|on|http))\b/i
const BROKEN = /\b(?:fail|failed|failure|cannot|could not|unable|error|refused|denied|lost|timed out)\b/i
// What PostgreSQL's client asks under a refusal is no news of a server that runs.
const QUESTION = /^Is the server\b|\?$/
const TRACE = /^(?:at |File "|from |\.{3} \d|Traceback \(|goroutine \d)/
// Killed from outside: what it said long before is not why.
const SIGNALLED = [130, 137, 143]
const LAST_WORDS = 10
const NEAR_THE_END = 40

/**
 * Tells which lines of a log can still be the trouble: not after words of recovery, unless the line ended the process, and
 * for a container that ended only near the end of its log.
 */
export function countsAsTrouble(
  { container, judged }: Pick<Symptoms, 'container' | 'judged'>,
  lines: readonly Said[],
): (line: Said, at: number) => boolean {
  const isUp = container?.state === 'running'
  // Up between two crashes: the words of the life that has just begun say nothing of how the last one ended.
  const isLooping =
    isUp && container.health !== 'unhealthy' && container.restartCount > 0 && judged.verdict === 'failing'
  const recoveredAt = isLooping ? -1 : lines.findLastIndex(isRecovery)
  const lastEntry = lines.at(-1)?.entry ?? 0
  const reach = SIGNALLED.includes(container?.exitCode ?? 0) ? LAST_WORDS : NEAR_THE_END
  return (line, at) => {
    const isFatal = !isUp && endedTheProcess(lines, at)
    if (at < recoveredAt && !isFatal) return false
    return isUp || isFatal || lastEntry - line.entry <= reach
  }
}

function isRecovery({ text, level }: Said): boolean {
  return (
    level !== 'fatal' &&
    level !== 'error' &&
    RECOVERY.test(text) &&
    !BROKEN.test(text) &&
    !QUESTION.test(text)
  )
}

// Output that a process held back is written after its last error: an uncaught one counts wherever it stands.
function endedTheProcess(lines: readonly Said[], at: number): boolean {
  if (lines[at]?.level === 'fatal') return true
  return [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && TRACE.test(line.text))
}
