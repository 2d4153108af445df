import type { PlannedCheck } from './check.ts'

/** Says what a check asks in the words of who is asked: the engine's request, the URL, or the address. */
export function askedWords({ question, service }: Pick<PlannedCheck, 'question' | 'service'>): string {
  switch (question.on) {
    case 'observation':
      return question.containerId === null
        ? `GET /containers/json, service ${service}`
        : `GET /containers/${question.containerId.slice(0, 12)}/json`
    case 'tcp':
      return `connect to ${question.host.includes(':') ? `[${question.host}]` : question.host}:${question.port}`
    case 'http':
      return `GET ${question.url}`
    case 'nothing':
      return `not asked: ${question.instead}`
  }
}
