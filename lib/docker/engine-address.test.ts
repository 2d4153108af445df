import { expect, test } from 'vitest'
import { engineAddress } from './engine-address.ts'

test.each([
  { env: {}, expected: { kind: 'socket', path: '/var/run/docker.sock', host: '127.0.0.1', remote: false } },
  { env: { DOCKER_HOST: ' ' }, expected: { kind: 'socket', path: '/var/run/docker.sock' } },
  {
    env: { DOCKER_HOST: 'unix:///run/other.sock' },
    expected: { kind: 'socket', path: '/run/other.sock', orElse: null },
  },
  { env: { DOCKER_HOST: '/run/other.sock' }, expected: { kind: 'socket', path: '/run/other.sock' } },
  {
    env: { DOCKER_HOST: 'tcp://127.0.0.1:2375' },
    expected: { kind: 'tcp', port: 2375, tls: null, remote: false },
  },
  {
    env: { DOCKER_HOST: 'build.example' },
    expected: { kind: 'tcp', host: 'build.example', port: 2375, remote: true },
  },
  {
    env: { DOCKER_HOST: 'tcp://[fd00::1]:2400' },
    expected: { kind: 'tcp', host: 'fd00::1', port: 2400, remote: true },
  },
  {
    env: { DOCKER_HOST: 'tcp://build.example', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/certs' },
    expected: { kind: 'tcp', port: 2376, tls: { folder: '/certs' } },
  },
  {
    env: { DOCKER_HOST: 'tcp://build.example:2376' },
    expected: { kind: 'tcp', tls: { folder: null } },
  },
  {
    env: { DOCKER_HOST: 'ssh://bob:x@build.example' },
    expected: { kind: 'unknown', text: 'ssh://build.example' },
  },
  { env: { DOCKER_HOST: 'tcp://' }, expected: { kind: 'unknown' } },
])('$env', ({ env, expected }) => {
  expect(engineAddress(env)).toMatchObject(expected)
})
