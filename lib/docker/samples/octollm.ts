import { published, type Sample, type SampleService, sampleService } from './sample.ts'

const NO_CODE_YET = { state: 'restarting', reason: 'no application code yet', until: null } as const

const rust = (name: string, port: number, container: number): SampleService =>
  sampleService({
    name,
    group: 'infrastructure',
    image: `octollm-${name}`,
    state: 'healthy',
    ports: [published(port, container)],
    healthcheck: ['CMD', 'curl', '-f', `http://localhost:${container}/health`],
    said: 'healthy',
  })

const python = (name: string, waitsFor: string[] = []): SampleService =>
  sampleService({
    name,
    group: 'python',
    image: `octollm-${name}`,
    state: 'restarting',
    waitsFor,
    log: "ModuleNotFoundError: No module named 'services'\n",
    expectation: NO_CODE_YET,
  })

/** OctoLLM, sprint 0.2: infrastructure healthy, the Python services restarting because they have no code yet. */
export const octollm: Sample = {
  project: 'octollm',
  restartPolicy: 'unless-stopped',
  services: [
    sampleService({
      name: 'postgres',
      group: 'infrastructure',
      image: 'postgres:15',
      state: 'healthy',
      ports: [published(15432, 5432)],
      healthcheck: ['CMD-SHELL', 'pg_isready -U octollm'],
      said: '/var/run/postgresql:5432 - accepting connections\n',
    }),
    sampleService({
      name: 'redis',
      group: 'infrastructure',
      image: 'redis:7',
      state: 'healthy',
      ports: [published(6379)],
      healthcheck: ['CMD', 'redis-cli', 'ping'],
      said: 'PONG\n',
    }),
    sampleService({
      name: 'qdrant',
      group: 'infrastructure',
      image: 'qdrant/qdrant:v1.7.0',
      state: 'healthy',
      ports: [published(6333), published(6334)],
      healthcheck: ['CMD-SHELL', "timeout 1 sh -c 'pidof qdrant' || exit 1"],
    }),
    rust('reflex', 8080, 8080),
    rust('executor', 18006, 8006),
    python('orchestrator', ['qdrant']),
    python('planner'),
    python('retriever', ['qdrant']),
    python('coder'),
    python('judge'),
    python('safety-guardian'),
  ],
}
