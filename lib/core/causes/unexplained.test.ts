import { expect, test } from 'vitest'
import { container, judgedService } from '#lib/core/stack.fixture.ts'
import { symptoms } from './symptoms.fixture.ts'
import { unexplained } from './unexplained.ts'

const words = (...args: Parameters<typeof symptoms>) =>
  unexplained(symptoms(...args)).proof.map((one) => one.words)

test.each([
  [
    'lines that sound of trouble, each once',
    'a\nit failed\nb\nit failed\nc cannot d\ne',
    ['it failed', 'c cannot d'],
  ],
  ['the last lines where none does', 'a\nb\nc\nd', ['b', 'c', 'd']],
  ['what its speaker calls an error', 'INFO 0 errors\nERROR strange\nb', ['ERROR strange']],
  ['nothing where nothing was said', '\n', []],
])('shows %s', (_, log, lines) => {
  expect(words(log)).toEqual(['Exited with code 1.', ...lines])
})

test('shows what the health check said', () => {
  const at = '2025-11-21T11:59:00.000Z'
  const changes = {
    container: container({ health: 'unhealthy', healthLog: [{ at, exitCode: 3, output: 'odd\n' }] }),
    judged: judgedService({ verdict: 'failing', reason: 'Unhealthy.' }),
  }
  expect(words('', changes)).toEqual(['Unhealthy.', 'odd (exit code 3)'])
})

test('names the service, so that two are never one cause', () => {
  expect(unexplained(symptoms('x')).title).toBe('No known cause for api')
})
