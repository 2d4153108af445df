import { expect, test } from 'vitest'
import { redactWords } from './redact-words.ts'

const R = '[redacted]'

test.each([
  { words: ['CMD', 'redis-cli', '-a', 'hunter2', 'ping'], expected: ['CMD', 'redis-cli', '-a', R, 'ping'] },
  { words: ['CMD-SHELL', 'redis-cli -a hunter2 ping'], expected: ['CMD-SHELL', `redis-cli -a ${R} ping`] },
  { words: ['CMD', 'mysqladmin', 'ping', '-phunter2'], expected: ['CMD', 'mysqladmin', 'ping', `-p${R}`] },
  {
    words: ['CMD', '/usr/bin/curl', '-f', '-u', 'bob:x', 'http://l'],
    expected: ['CMD', '/usr/bin/curl', '-f', '-u', `bob:${R}`, 'http://l'],
  },
  { words: ['redis-server', '--requirepass', 'a b'], expected: ['redis-server', '--requirepass', R] },
  { words: ['CMD', 'app', '--token', '$APP_TOKEN'], expected: ['CMD', 'app', '--token', '$APP_TOKEN'] },
  { words: ['CMD', 'curl', '-p', 'http://u:p1@h/'], expected: ['CMD', 'curl', '-p', `http://u:${R}@h/`] },
  { words: ['NONE'], expected: ['NONE'] },
])('$words', ({ words, expected }) => {
  expect(redactWords(words)).toEqual(expected)
})

test('takes about as long as the list is', () => {
  const words = Array.from({ length: 50_000 }, (_, index) => (index % 2 === 0 ? 'curl' : '-v'))
  expect(redactWords(words)).toEqual(words)
})
