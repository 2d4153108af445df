import { describe, expect, test } from 'vitest'
import { container, port, service } from '#lib/core/stack.fixture.ts'
import { commandRefused } from './command-not-run.ts'
import { engineRefused } from './engine-refused.ts'
import { imageMissing } from './image-missing.ts'
import { mountMissing } from './mount-missing.ts'
import { portTaken } from './port-taken.ts'
import type { CauseRule } from './rule.ts'
import { scene, symptoms } from './symptoms.fixture.ts'

const RULES: readonly CauseRule[] = [imageMissing, portTaken, mountMissing, commandRefused, engineRefused]
const ENDPOINT =
  'driver failed programming external connectivity on endpoint shop-api-1 (1eddee914a0bb1dac6f4bb92f8aaadd6cfbedc33b5fd81d45e4eb2b0772cad57): '
const RUNC =
  'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: '

type Row = [error: string, code: string, title: string]

const ROWS: Row[] = [
  [
    `${ENDPOINT}Bind for 127.0.0.1:18991 failed: port is already allocated`,
    'port-taken',
    'Port 18991 is taken',
  ],
  [
    `${ENDPOINT}Error starting userland proxy: listen tcp4 127.0.0.1:18992: bind: address already in use`,
    'port-taken',
    'Port 18992 is taken',
  ],
  [
    'failed to set up container networking: failed to bind host port for 0.0.0.0:6379:172.18.0.2:6379/tcp: address already in use',
    'port-taken',
    'Port 6379 is taken',
  ],
  ['failed to bind host port 0.0.0.0:6379/tcp: address already in use', 'port-taken', 'Port 6379 is taken'],
  ['Bind for [::]:8080 failed: port is already allocated', 'port-taken', 'Port 8080 is taken'],
  [
    'Ports are not available: exposing port TCP 0.0.0.0:5432 -> 0.0.0.0:0: listen tcp 0.0.0.0:5432: bind: An attempt was made to access a socket in a way forbidden by its access permissions.',
    'port-taken',
    'Port 5432 is taken',
  ],
  [
    `${ENDPOINT}Error starting userland proxy: error while calling PortManager.AddPort(): cannot expose privileged port 80, you can add 'net.ipv4.ip_unprivileged_port_start=80' to /etc/sysctl.conf`,
    'port-taken',
    "Port 80 may not be opened by this engine's user",
  ],
  [
    `${ENDPOINT}Error starting userland proxy: listen tcp4 10.9.9.9:8080: bind: cannot assign requested address`,
    'port-taken',
    'Address 10.9.9.9 is not one of this host',
  ],
  ['No such image: shop/api:2', 'image-missing', 'The engine has no image api:1'],
  [
    "pull access denied for shop/api, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    'image-missing',
    'Image api:1 may not be pulled',
  ],
  ['manifest for api:1 not found: manifest unknown', 'image-missing', 'Image api:1 is not in its registry'],
  [
    'invalid mount config for type "bind": bind source path does not exist: /srv/data',
    'mount-missing',
    '/srv/data does not exist on the host',
  ],
  [
    `${RUNC}error during container init: error mounting "/srv/x.conf" to rootfs at "/etc/x.conf": mount /srv/x.conf:/etc/x.conf (via /proc/self/fd/6), flags: 0x5000: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type`,
    'mount-missing',
    '/srv/x.conf and /etc/x.conf are not both files or both folders',
  ],
  [
    "error while mounting volume '/var/lib/docker/volumes/v/_data': failed to mount local volume: mount /nosuch:/var/lib/docker/volumes/v/_data, flags: 0x1000: no such file or directory",
    'mount-missing',
    '/nosuch cannot be mounted as a volume',
  ],
  [
    "error while creating mount source path '/srv/x': mkdir /srv/x: read-only file system",
    'mount-missing',
    '/srv/x cannot be created on the host',
  ],
  [
    'create shop_data: error looking up volume plugin rexray: plugin "rexray" not found',
    'mount-missing',
    'Volume driver rexray is not installed',
  ],
  ['external volume "shop_data" not found', 'mount-missing', 'Volume shop_data does not exist'],
  ['get shop_data: no such volume', 'mount-missing', 'Volume shop_data does not exist'],
  [
    `${RUNC}error during container init: error mounting "/srv/data" to rootfs at "/data": mkdirat data: read-only file system: unknown`,
    'mount-missing',
    '/srv/data cannot be mounted at /data',
  ],
  [
    `${RUNC}exec: "serve": executable file not found in $PATH: unknown`,
    'command-not-found',
    'Command “serve” was not found',
  ],
  [
    `${RUNC}exec: "/entry.sh": stat /entry.sh: no such file or directory: unknown`,
    'command-not-found',
    'Command “/entry.sh” was not found',
  ],
  [
    `${RUNC}exec: "/etc/passwd": permission denied: unknown`,
    'not-executable',
    'Command “/etc/passwd” may not be executed',
  ],
  [
    `${RUNC}exec: "/app": exec format error: unknown`,
    'exec-format',
    'Command “/app” is not in a format this machine runs',
  ],
  ['network shop_default not found', 'start-refused', 'Network shop_default does not exist'],
  [
    'unable to find user web: no matching entries in passwd file',
    'start-refused',
    'User web is not in the image',
  ],
  [
    'could not select device driver "" with capabilities: [[gpu]]',
    'start-refused',
    'The host offers no device of the sort “gpu”',
  ],
  [
    'error gathering device information while adding custom device "/dev/ttyUSB0": no such file or directory',
    'start-refused',
    'Device /dev/ttyUSB0 does not exist on the host',
  ],
  ['something never heard of', 'start-refused', 'The engine refuses to start it: something never heard of'],
]

function refused(error: string) {
  return symptoms('', { container: container({ state: 'created', exitCode: 128, error }) })
}

function find(error: string, extra: Parameters<typeof scene>[1] = {}) {
  const ailing = refused(error)
  for (const rule of RULES) {
    const found = rule(ailing, scene([ailing], extra))
    if (found) return found
  }
  return null
}

describe('what the engine refuses', () => {
  test.each(ROWS)('%s', (error, code, title) => {
    const found = find(error)
    expect(found).toMatchObject({ code, title })
    expect(found?.proof).toHaveLength(1)
    expect(found?.proof[0]?.source).toBe('engine')
    expect(error.startsWith((found?.proof[0]?.words ?? 'nothing').slice(0, 100))).toBe(true)
    expect(found?.wayOut).toMatch(/\.$/)
  })

  test('another container of the stack that has the port is named', () => {
    const holder = container({ service: 'web', ports: [port(18991, 80)] })
    const found = find('Bind for 127.0.0.1:18991 failed: port is already allocated', { containers: [holder] })
    expect(found?.title).toBe('Port 18991 is taken by shop-web-1')
  })

  test('what was refused once says nothing of a container that runs', () => {
    const ailing = symptoms('', { container: container({ error: 'port is already allocated' }) })
    for (const rule of RULES) expect(rule(ailing, scene([ailing]))).toBeNull()
  })

  test.each([
    { hasImage: false, image: 'api:1', code: 'image-missing' },
    { hasImage: true, image: 'api:1', code: undefined },
    { hasImage: null, image: 'api:1', code: undefined },
    { hasImage: false, image: null, code: undefined },
  ])('no container, image there $hasImage, named $image: $code', ({ hasImage, image, code }) => {
    const ailing = symptoms('', { container: null, hasImage, service: service({ image }) })
    expect(imageMissing(ailing, scene([ailing]))?.code).toBe(code)
  })
})
