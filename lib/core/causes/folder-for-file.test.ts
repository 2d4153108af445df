import { expect, test } from 'vitest'
import type { Mount } from '#lib/core/observation.ts'
import { container } from '#lib/core/stack.fixture.ts'
import { folderForFile } from './folder-for-file.ts'
import { scene, symptoms } from './symptoms.fixture.ts'

const bind = (target: string): Mount => ({
  kind: 'bind',
  source: `/srv/shop${target}`,
  target,
  readOnly: false,
  named: false,
})

function found(log: string, mounts: Mount[]) {
  const one = symptoms(log, { container: container({ state: 'exited', exitCode: 1, mounts }) })
  return folderForFile(one, scene([one]))
}

test.each([
  "IsADirectoryError: [Errno 21] Is a directory: '/etc/app/config.ini'",
  "Error: EISDIR: illegal operation on a directory, read '/etc/app/config.ini'",
  'nginx: [crit] pread() "/etc/app/config.ini" failed (21: Is a directory)',
  'panic: read /etc/app/config.ini: is a directory',
  'cat: /etc/app/config.ini: Is a directory',
])('%s', (log) => {
  expect(found(log, [bind('/var/data'), bind('/etc/app/config.ini')])).toMatchObject({
    code: 'mount-missing',
    title: '/srv/shop/etc/app/config.ini on the host is a folder, where /etc/app/config.ini should be a file',
  })
})

test('a folder of the image, or one that is mounted beside it, is no missing file', () => {
  expect(found('cat: /etc/app: Is a directory', [bind('/etc/app/config.ini')])).toBeNull()
  expect(found("Is a directory: '/etc/app/config.ini.d'", [bind('/etc/app/config.ini')])).toBeNull()
})
