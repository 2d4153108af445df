import type { Symptoms } from '#lib/core/symptoms.ts'
import { commandTrouble } from './command-words.ts'
import { healthFailure } from './health-failure.ts'
import { proofOf } from './proof-of.ts'
import { readLines } from './read-lines.ts'
import type { CauseFinding, CauseRule } from './rule.ts'

const OPTION = /^(\S{1,80}): (?:invalid|unrecognized|unknown|illegal) option\b/

/** Reads from a health check's output that its own tool is not in the image, may not be run, or does not know its options. */
export const healthToolMissing: CauseRule = (symptoms) => {
  const probe = healthFailure(symptoms)
  if (!probe) return null
  for (const { text, raw } of readLines(probe.output, 'health check')) {
    const found = findingOf(text, symptoms)
    if (found) return { ...found, proof: [proofOf(symptoms, 'health check', raw)] }
  }
  if (probe.exitCode !== 127) return null
  const words = `Health check exit code 127. ${probe.output}`
  return { ...missing('its command'), proof: [proofOf(symptoms, 'health check', words)] }
}

function findingOf(text: string, { container }: Symptoms): Omit<CauseFinding, 'proof'> | null {
  const tool = OPTION.exec(text)?.[1]
  if (tool !== undefined) {
    return {
      code: 'health-tool-missing',
      title: `The health check's “${tool}” does not know an option it is given`,
      wayOut: `Leave the option out, or install the full ${tool} in the image: this one is a smaller build.`,
    }
  }
  const trouble = commandTrouble(text)
  if (!trouble) return null
  const { what, command } = trouble
  const named = command === '' ? (container?.healthcheck?.[1] ?? 'its command') : command
  if (what === 'missing') return missing(named)
  return {
    code: 'health-tool-missing',
    title: `The health check's “${named}” cannot be executed`,
    wayOut: `Make ${named} executable in the image (RUN chmod +x), or let the health check use another tool.`,
  }
}

function missing(tool: string): Omit<CauseFinding, 'proof'> {
  return {
    code: 'health-tool-missing',
    title: `The health check needs “${tool}”, which was not found`,
    wayOut: `Install ${tool} in the image, or let the health check use a tool that is there.`,
  }
}
