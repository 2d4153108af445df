import { freePort } from '../app/free-port.ts'
import { compose, containerOf, docker, removeStack } from './compose.ts'
import { until } from './until.ts'

const state = (id: string) => docker(['inspect', '-f', '{{.State.Status}} {{.State.ExitCode}}', id])
const health = (id: string) =>
  docker(['inspect', '-f', '{{if .State.Health}}{{.State.Health.Status}}{{end}}', id])

/** Starts the zoo: one service in each of eight container states. */
export async function bringUpZoo(): Promise<void> {
  removeStack('zoo')
  const ports = { ZOO_PORT: String(await freePort()) }
  const services = ['healthy', 'unhealthy', 'looping', 'finished', 'crashed', 'plain', 'paused']
  compose('zoo', ['up', '-d', ...services], ports)
  refuseBlocked(ports)
  docker(['pause', containerOf('zoo', 'paused')])
  await until('the zoo', 60, () => {
    const settled =
      health(containerOf('zoo', 'healthy')) === 'healthy' &&
      health(containerOf('zoo', 'unhealthy')) === 'unhealthy'
    return (
      settled && Number(docker(['inspect', '-f', '{{.RestartCount}}', containerOf('zoo', 'looping')])) >= 2
    )
  })
}

/** Its port is taken, so the engine creates it and refuses to start it: that is the state we want. */
function refuseBlocked(ports: Record<string, string>): void {
  try {
    compose('zoo', ['up', '-d', 'blocked'], ports)
  } catch {
    if (state(containerOf('zoo', 'blocked')).startsWith('created')) return
  }
  throw new Error('the service blocked started although its port is taken')
}

/** Starts the shop and waits until everything in it is as it should be. */
export async function bringUpShop(): Promise<void> {
  removeStack('shop')
  compose('shop', ['up', '-d'], {
    SHOP_DB_PORT: String(await freePort()),
    SHOP_API_PORT: String(await freePort()),
  })
  await until('the shop', 120, () => health(containerOf('shop', 'api')) === 'healthy')
}

/** Starts the stack whose only service never answers. */
export async function bringUpSlow(): Promise<void> {
  removeStack('slow')
  compose('slow', ['up', '-d'], { SLOW_PORT: String(await freePort()) })
}
