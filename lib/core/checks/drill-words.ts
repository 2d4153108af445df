import type { Question } from './question.ts'

/** Says what a drill does to a container, before it is done. */
export function drillWords(drill: Extract<Question, { on: 'drill' }>): string {
  if (drill.drill === 'graceful-stop') return `stop it within ${drill.graceMs / 1000} s, then start it again`
  const verb =
    drill.how === 'restart' ? 'restart it' : 'replace it by a new container of the same configuration'
  return `run ${drill.probe.join(' ')}, ${verb}, run it again`
}
