import { describe, expect, test } from 'vitest'
import type { Cause } from '#lib/core/cause.ts'
import { causesSentence } from './causes-sentence.ts'

const cause = (code: Cause['code'], services: string[], blocked: string[] = []) => ({
  code,
  services,
  blocked,
})

describe('causesSentence', () => {
  test.each([
    { causes: [cause('tls', ['api'])], said: '1 cause explains 1 service.' },
    { causes: [cause('tls', ['api', 'web'], ['edge'])], said: '1 cause explains 3 services.' },
    {
      causes: [cause('tls', ['api'], ['edge']), cause('port-taken', ['db'], ['edge'])],
      said: '2 causes explain 3 services.',
    },
    {
      causes: [cause('tls', ['api']), cause('unexplained', ['db'])],
      said: '1 cause explains 1 service; 1 is unexplained.',
    },
    {
      causes: [cause('tls', ['api']), cause('unexplained', ['db']), cause('unexplained', ['web'])],
      said: '1 cause explains 1 service; 2 are unexplained.',
    },
    {
      causes: [cause('unexplained', ['db'])],
      said: 'No rule fits what was seen: 1 service is unexplained.',
    },
    {
      causes: [cause('unexplained', ['db', 'web'])],
      said: 'No rule fits what was seen: 2 services are unexplained.',
    },
  ])('$said', ({ causes, said }) => {
    expect(causesSentence(causes)).toBe(said)
  })
})
