import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aptInstall } from './apt.ts'

/** A busybox with `sh`, `httpd` and `wget`, and a Debian with real PostgreSQL, Redis and Python. */
const TINY = 'rollcall-test/tiny:1'
const SERVERS = 'rollcall-test/servers:1'

/** Makes sure that the test images and docker-compose are there, building without any registry of images; a string says what is missing. */
export function prepareImages(): string | null {
  const lacking = [
    ...(existsSync('/bin/busybox') || hasImage(TINY) ? [] : ['busybox-static']),
    ...(existsSync('/usr/sbin/debootstrap') || hasImage(SERVERS) ? [] : ['debootstrap']),
    ...(composeCommand() === null ? ['docker-compose'] : []),
  ]
  if (lacking.length > 0 && !aptInstall(lacking)) return `${lacking.join(', ')} could not be installed`
  if (composeCommand() === null) return 'docker-compose is missing'
  if (!hasImage(TINY) && !buildTiny()) return `the image ${TINY} could not be built`
  if (!hasImage(SERVERS) && !buildServers()) return `the image ${SERVERS} could not be built`
  return null
}

/** The words that start Compose here: the plugin, the older program, or null. */
export function composeCommand(): string[] | null {
  if (spawnSync('docker', ['compose', 'version']).status === 0) return ['docker', 'compose']
  if (spawnSync('docker-compose', ['version']).status === 0) return ['docker-compose']
  return null
}

function hasImage(name: string): boolean {
  return spawnSync('docker', ['image', 'inspect', name]).status === 0
}

function buildTiny(): boolean {
  const root = mkdtempSync(join(tmpdir(), 'rollcall-tiny-'))
  mkdirSync(join(root, 'bin'))
  const made = run(
    `cp /bin/busybox bin/busybox && bin/busybox --install -s bin && for f in bin/*; do [ -L "$f" ] && ln -sf busybox "$f"; done
     mkdir -p tmp etc root proc sys dev var/www && echo 'root:x:0:0:root:/root:/bin/sh' > etc/passwd
     tar -c . | docker import --change 'ENV PATH=/bin' --change 'CMD ["sh"]' - ${TINY}`,
    root,
  )
  rmSync(root, { recursive: true, force: true })
  return made
}

function buildServers(): boolean {
  console.log('  building the test image with PostgreSQL, Redis and Python (about a minute) …')
  const root = mkdtempSync(join(tmpdir(), 'rollcall-servers-'))
  const mirror = debianMirror()
  const made = run(
    `debootstrap --variant=minbase --include=postgresql,redis-server,python3-minimal,curl,procps bookworm system ${mirror} > debootstrap.log 2>&1 || { tail -5 debootstrap.log; exit 1; }
     rm -rf system/var/cache/apt/archives/*.deb system/usr/share/doc system/usr/share/man
     tar -C system -c . | docker import --change 'ENV PATH=/usr/lib/postgresql/15/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' - ${SERVERS}`,
    root,
  )
  rmSync(root, { recursive: true, force: true })
  return made
}

/** The Debian mirror that this machine's own apt uses, for debootstrap has no other way to reach one. */
function debianMirror(): string {
  const folder = '/etc/apt/sources.list.d'
  const texts = [
    ...(existsSync('/etc/apt/sources.list') ? ['/etc/apt/sources.list'] : []),
    ...(existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []),
  ].map((file) => readFileSync(file, 'utf8'))
  const found = /^(?:deb(?:\s+\[[^\]]*\])?|URIs:)\s+(https?:\/\/\S+)/m.exec(texts.join('\n'))
  return found?.[1] ?? ''
}

function run(script: string, cwd: string): boolean {
  const done = spawnSync('sh', ['-ec', script], {
    cwd,
    encoding: 'utf8',
    timeout: 900_000,
    maxBuffer: 64 << 20,
  })
  if (done.status !== 0)
    console.log(`${done.stdout ?? ''}${done.stderr ?? ''}`.split('\n').slice(-12).join('\n'))
  return done.status === 0
}
