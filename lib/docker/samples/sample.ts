import type { Expectation, Port } from '#lib/core/stack.ts'

/** A service of a sample stack as its team's report tells it, with what its container last said. */
export type SampleService = {
  name: string
  group: string
  image: string
  ports: Port[]
  state: 'healthy' | 'running' | 'restarting' | 'exited'
  healthcheck: string[] | null
  /** What the health check printed, where the report shows it. */
  said: string
  log: string
  waitsFor: string[]
  expectation: Expectation | null
}

export type Sample = { project: string; restartPolicy: string; services: SampleService[] }

/** A TCP port of a container, published on every address of the host. */
export function published(port: number, container = port): Port {
  return { container, protocol: 'tcp', published: port, address: '0.0.0.0' }
}

/** A sample service with nothing special about it but `changes`. */
export function sampleService(
  changes: Partial<SampleService> & Pick<SampleService, 'name' | 'group' | 'image' | 'state'>,
): SampleService {
  return { ports: [], healthcheck: null, said: '', log: '', waitsFor: [], expectation: null, ...changes }
}
