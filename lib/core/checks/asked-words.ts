import type { PlannedCheck } from './check.ts'
import { drillWords } from './drill-words.ts'

/** Says what a check asks in the words of who is asked: the engine's request, the command, the URL, or the address. */
export function askedWords({ question, service }: Pick<PlannedCheck, 'question' | 'service'>): string {
  switch (question.on) {
    case 'observation':
      return question.containerId === null
        ? `GET /containers/json, service ${service}`
        : `GET /containers/${short(question.containerId)}/json`
    case 'tcp':
      return `connect to ${question.host.includes(':') ? `[${question.host}]` : question.host}:${question.port}`
    case 'http':
      return `GET ${question.url}`
    case 'exec':
      return `in ${short(question.containerId)}: ${question.command.join(' ')}`
    case 'log':
      return `search the log of ${short(question.containerId)}${question.since === null ? '' : ` since ${question.since}`} for /${question.pattern}/`
    case 'usage':
      return `GET /containers/${short(question.containerId)}/stats`
    case 'compose files':
      return `read ${question.files.join(', ')}`
    case 'definition':
      return 'read what the definition keeps of its compose files'
    case 'repository':
      return `git status in ${question.folder}`
    case 'drill':
      return `${short(question.containerId)}: ${drillWords(question)}`
    case 'nothing':
      return `not asked: ${question.instead}`
  }
}

function short(id: string): string {
  return id.slice(0, 12)
}
