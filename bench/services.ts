import { docker, removeStack } from '#e2e/stacks/compose.ts'
import { until } from '#e2e/stacks/until.ts'
import { eightAtOnce, engineCall, idOf } from './engine-calls.ts'

export type Services = { stack: string; names: string[] }

// A health check is a process that the engine starts: two hundred every few seconds would be all the machine does.
const HEALTH_SECONDS = 90
const IN_A_CHUNK = 25
const NANO = 1e9

/** Starts so many healthy web services of one stack, each with a published port, and waits until all are healthy. */
export async function bringUpServices(stack: string, count: number): Promise<Services> {
  removeStack(stack)
  const names = Array.from(
    { length: count },
    (_, index) => `${stack}-web${String(index + 1).padStart(3, '0')}`,
  )
  for (let from = 0; from < count; from += IN_A_CHUNK) {
    await eightAtOnce(names.slice(from, from + IN_A_CHUNK), (name) => startOne(stack, name))
    if (count > IN_A_CHUNK)
      console.log(`  ${Math.min(from + IN_A_CHUNK, count)} of ${count} services started`)
  }
  await until(`${stack} healthy`, 3 * HEALTH_SECONDS + count, () => healthyOf(stack) === count)
  return { stack, names }
}

async function startOne(stack: string, name: string): Promise<void> {
  const container = {
    Image: 'rollcall-test/tiny:1',
    Cmd: ['sh', '-c', 'mkdir -p /var/www && echo ok > /var/www/health && exec httpd -f -p 8080 -h /var/www'],
    Labels: {
      'com.docker.compose.project': stack,
      'com.docker.compose.service': name.slice(stack.length + 1),
      'com.docker.compose.container-number': '1',
      'com.docker.compose.oneoff': 'False',
    },
    Healthcheck: {
      Test: ['CMD', 'test', '-e', '/var/www/health'],
      Interval: HEALTH_SECONDS * NANO,
      Timeout: 60 * NANO,
      Retries: 10,
    },
    ExposedPorts: { '8080/tcp': {} },
    HostConfig: { Init: true, PortBindings: { '8080/tcp': [{ HostIp: '127.0.0.1', HostPort: '' }] } },
  }
  const id = idOf(await engineCall('POST', `/containers/create?name=${name}`, container))
  await engineCall('POST', `/containers/${id}/start`)
}

function healthyOf(stack: string): number {
  const filters = ['--filter', `label=com.docker.compose.project=${stack}`, '--filter', 'health=healthy']
  return docker(['ps', '-q', ...filters])
    .split('\n')
    .filter(Boolean).length
}
