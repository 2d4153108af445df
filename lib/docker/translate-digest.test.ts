import { expect, test } from 'vitest'
import { translateDigest } from './translate-digest.ts'

const digests = ['mirror.example:5000/redis@sha256:a', 'docker.io/library/redis@sha256:b']

test.each([
  { image: 'redis:7', expected: 'sha256:b' },
  { image: 'library/redis', expected: 'sha256:b' },
  { image: 'mirror.example:5000/redis:7', expected: 'sha256:a' },
  { image: 'redis@sha256:b', expected: 'sha256:b' },
  { image: 'sha256:0123', expected: 'sha256:a' },
])('$image', ({ image, expected }) => {
  expect(translateDigest(digests, image)).toBe(expected)
})

test('an image built here has none', () => {
  expect(translateDigest([], 'shop-api')).toBeNull()
})
