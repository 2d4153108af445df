import type { Proof } from '#lib/core/cause.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { healthFailure } from './health-failure.ts'
import { proofLine } from './proof-line.ts'
import { proofOf } from './proof-of.ts'
import { readLines } from './read-lines.ts'
import type { CauseFinding } from './rule.ts'
import type { Said } from './said.ts'
import { soundsOfTrouble } from './trouble-words.ts'

const MOST_LINES = 3
/** Maps symptoms that no rule understands to what is known: why it counts as ailing, the most telling lines, and no guess. */
export function unexplained(symptoms: Symptoms): CauseFinding {
  const { service, judged, log } = symptoms
  const logged = tellingOf(readLines(log, 'log')).map((line) => proofLine(line, service.name))
  return {
    code: 'unexplained',
    title: `No known cause for ${service.name}`,
    proof: [proofOf(symptoms, 'check', judged.reason), ...healthWords(symptoms), ...logged],
    wayOut: wayOutOf(symptoms, logged.length),
  }
}

// The lines that sound of trouble, else the last ones: in their order, each once.
function tellingOf(lines: readonly Said[]): Said[] {
  const once = lines.filter(({ raw }, at) => lines.findLastIndex((line) => line.raw === raw) === at)
  const grave = once.filter(
    ({ text, level }) =>
      level === 'fatal' ||
      level === 'error' ||
      (level !== 'info' && level !== 'debug' && soundsOfTrouble(text)),
  )
  return (grave.length > 0 ? grave : once).slice(-MOST_LINES)
}

function healthWords(symptoms: Symptoms): Proof[] {
  const failure = healthFailure(symptoms)
  if (!failure) return []
  const said = failure.output.trim() === '' ? 'It says nothing' : failure.output
  return [proofOf(symptoms, 'health check', `${said} (exit code ${failure.exitCode})`)]
}

function wayOutOf({ service, container, log }: Symptoms, lines: number): string {
  if (!container)
    return `Start it by hand (docker compose up ${service.name}) and read what the engine answers.`
  if (log.trim() === '')
    return 'Its log is empty or cannot be read: raise its log level, or run its command by hand in its container.'
  return lines > 0 && container.state !== 'running'
    ? `Read its log from the last start on (docker compose logs ${service.name}); the last lines are shown here.`
    : `Read its log (docker compose logs ${service.name}) and ask the failing check by hand.`
}
