import { published, type Sample, type SampleService, sampleService } from './sample.ts'

const layer = (name: string, port: number, changes: Partial<SampleService>): SampleService =>
  sampleService({
    name,
    group: 'application',
    image: `v2-platform-${name}`,
    state: 'running',
    ports: [published(port)],
    ...changes,
  })

const EXITED = {
  state: 'exited',
  log: "ModuleNotFoundError: No module named 'L01_data_layer'\n",
} as const

const GETS_ALIVE = (port: number) => ({
  state: 'healthy' as const,
  healthcheck: ['CMD', 'curl', '-f', `http://localhost:${port}/health/live`],
  said: '{"status":"alive"}',
})

const base = (
  name: string,
  group: string,
  image: string,
  port: number,
  changes: Partial<SampleService> = {},
) => sampleService({ name, group, image, state: 'running', ports: [published(port)], ...changes })

/** The V2 platform after its rebuild: four layers up, six ended by one and the same import error. */
export const v2Platform: Sample = {
  project: 'v2-platform',
  restartPolicy: 'no',
  services: [
    layer('l01-data-layer', 8001, GETS_ALIVE(8001)),
    layer('l02-runtime', 8002, EXITED),
    layer('l03-tool-execution', 8003, EXITED),
    layer('l04-model-gateway', 8004, EXITED),
    layer('l05-planning', 8005, {}),
    layer('l06-evaluation', 8006, {}),
    layer('l07-learning', 8007, EXITED),
    layer('l09-api-gateway', 8009, EXITED),
    layer('l10-human-interface', 8010, {}),
    layer('l11-integration', 8011, EXITED),
    base('postgres', 'infrastructure', 'postgres', 5432, {
      state: 'healthy',
      healthcheck: ['CMD-SHELL', 'pg_isready -U postgres'],
    }),
    base('redis', 'infrastructure', 'redis', 6379, {
      state: 'healthy',
      healthcheck: ['CMD', 'redis-cli', 'ping'],
    }),
    base('ollama', 'infrastructure', 'ollama/ollama', 11434),
    base('prometheus', 'monitoring', 'prom/prometheus', 9090),
    base('grafana', 'monitoring', 'grafana/grafana', 3000),
  ],
}
