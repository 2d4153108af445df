import { expect, test } from 'vitest'
import { rawImage } from './raw-engine.ts'
import { translateImage } from './translate-image.ts'

const secretNames = (Env: string[]) =>
  translateImage(rawImage.parse({ Size: 1, Config: { Env } })).secretNames

test.each([
  { env: 'DB_PASSWORD=hunter2', isSecret: true },
  { env: 'API_TOKEN=a=b', isSecret: true },
  { env: 'DATABASE_URL=postgres://app:hunter2@db/app', isSecret: true },
  { env: 'DB_PASSWORD=', isSecret: false },
  { env: 'DB_PASSWORD', isSecret: false },
  { env: 'DB_PASSWORD=$DB_PASSWORD', isSecret: false },
  { env: 'DB_PASSWORD_FILE=/run/secrets/db', isSecret: false },
  { env: 'PATH=/usr/local/sbin:/usr/bin', isSecret: false },
  { env: 'DATABASE_URL=postgres://db/app', isSecret: false },
  { env: 'GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D', isSecret: false },
  { env: 'PYTHON_SHA256=c30bb24b7f1e9a19b11b55a546434f74e739bb4c271a3e3a80ff4380d49f7adb', isSecret: false },
  { env: 'NGINX_VERSION=1.27.0', isSecret: false },
])('$env', ({ env, isSecret }) => {
  expect(secretNames([env])).toEqual(isSecret ? [env.split('=')[0]] : [])
})

test('an image in full, and one of which little is said', () => {
  const Created = '2025-11-11T08:49:05.123456789+05:45'
  expect(translateImage(rawImage.parse({ Size: 5, Created, Config: { User: 'app' } }))).toEqual({
    sizeBytes: 5,
    createdAt: '2025-11-11T03:04:05.123Z',
    user: 'app',
    secretNames: [],
  })
  expect(translateImage(rawImage.parse({}))).toEqual({
    sizeBytes: 0,
    createdAt: null,
    user: '',
    secretNames: [],
  })
})
