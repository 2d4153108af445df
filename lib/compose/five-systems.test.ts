// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import { describe, expect, test } from 'vitest'
import { definitionOf } from './read-definition.fixture.ts'

const PYTHON = ['orchestrator', 'planner', 'retriever', 'coder', 'judge', 'safety-guardian']

const OCTOLLM = `
name: octollm
x-python: &python
  build: .
  restart: unless-stopped
  depends_on: { octollm-postgres: { condition: service_healthy } }
  x-rollcall:
    group: python
    expectation: { state: restarting, reason: No application code yet, until: 2025-12-01 }
services:
  octollm-postgres:
    image: postgres:15
    ports: ["15432:5432"]
    environment: { POSTGRES_PASSWORD: "\${POSTGRES_PASSWORD:-octollm}" }
    healthcheck: { test: [CMD-SHELL, pg_isready -U octollm], interval: 10s }
  octollm-redis:
    image: redis:7
    ports: ["6379:6379"]
    healthcheck: { test: [CMD, redis-cli, ping] }
  octollm-qdrant:
    image: qdrant/qdrant:v1.7.0
    ports: ["6333-6334:6333-6334"]
    healthcheck: { test: pidof qdrant }
  octollm-reflex:
    build: ./reflex
    ports: ["8080:8080"]
    x-rollcall: { group: infrastructure, checks: [{ http: /health, contains: healthy }] }
  octollm-executor:
    build: ./executor
    ports: ["18006:8006"]
    x-rollcall: { group: infrastructure, checks: [{ http: /health, contains: healthy }] }
${PYTHON.map((name) => `  octollm-${name}: { <<: *python }\n`).join('')}`

const CONEXUS = {
  'docker-compose.yml': `
services:
  conexus:
    build: .
    container_name: conexus
    ports: ["8080:8080"]
    volumes: ["./data:/data", "./config.yml:/config.yml:ro"]
    networks: [conexus-net]
    restart: unless-stopped
    healthcheck:
      test: ["CMD", "wget", "--spider", "-q", "http://localhost:8080/health"]
      interval: 30s
      timeout: 5s
      retries: 3
      start_period: 10s
networks:
  conexus-net: { driver: bridge }
`,
  'docker-compose.dev.yml': `
services:
  conexus:
    container_name: conexus-dev
    restart: "no"
    environment: [LOG_LEVEL=debug]
`,
}

const HYVVE = `
version: "3.9"
services:
  postgres:
    image: postgres:16-alpine
    environment: [POSTGRES_USER=postgres, POSTGRES_PASSWORD=postgres]
    ports: ["5432:5432"]
    healthcheck: { test: ["CMD-SHELL", "pg_isready -U postgres"] }
  redis:
    image: redis:7-alpine
    command: redis-server --appendonly yes
    ports: ["6379:6379"]
    healthcheck: { test: ["CMD", "redis-cli", "ping"] }
  agentos:
    build: { context: ./agents }
    ports: ["\${AGENTOS_PORT:-7777}:7777"]
    depends_on:
      postgres: { condition: service_healthy }
      redis: { condition: service_healthy }
  pgadmin:
    image: dpage/pgadmin4
    ports: ["5050:80"]
    profiles: [tools]
    depends_on: [postgres]
`

describe('the systems whose reports Rollcall writes', () => {
  test('OctoLLM: five of infrastructure, six expected to restart', async () => {
    const { project, services } = await definitionOf(OCTOLLM, { project: '' })
    expect(project).toBe('octollm')
    const groups = Map.groupBy(services, ({ group }) => group)
    expect([...groups].map(([group, members]) => [group, members.length])).toEqual([
      ['infrastructure', 5],
      ['python', 6],
    ])
    for (const { expectation } of groups.get('python') ?? [])
      expect(expectation).toEqual({
        state: 'restarting',
        reason: 'No application code yet',
        until: '2025-12-01',
      })
    const executor = services.find(({ name }) => name === 'octollm-executor')
    expect(executor?.checks).toEqual([
      expect.objectContaining({
        kind: 'http',
        port: 8006,
        path: '/health',
        status: 200,
        contains: 'healthy',
      }),
    ])
    const qdrant = services.find(({ name }) => name === 'octollm-qdrant')
    expect(qdrant?.ports.map(({ published }) => published)).toEqual([6333, 6334])
    expect(qdrant?.healthcheck).toEqual({ test: ['CMD-SHELL', 'pidof qdrant'] })
  })

  test('Conexus: the development file over the base', async () => {
    const { services } = await definitionOf(CONEXUS)
    expect(services).toMatchObject([
      {
        name: 'conexus',
        containerName: 'conexus-dev',
        restartPolicy: 'no',
        environmentNames: ['LOG_LEVEL'],
        healthcheck: { test: ['CMD', 'wget', '--spider', '-q', 'http://localhost:8080/health'] },
      },
    ])
  })

  test('HYVVE: the optional service is inactive until its profile is enabled', async () => {
    const roles = async (profiles: string[]) =>
      (await definitionOf(HYVVE, { profiles })).services.map(
        ({ name, role, group }) => `${name} ${group} ${role}`,
      )
    expect(await roles([])).toEqual([
      'postgres infrastructure long-running',
      'redis infrastructure long-running',
      'agentos application long-running',
      'pgadmin infrastructure inactive',
    ])
    expect((await roles(['tools'])).at(-1)).toBe('pgadmin infrastructure long-running')
  })

  test('HYVVE: dependencies and a port by variable', async () => {
    const { services } = await definitionOf(HYVVE, { env: 'AGENTOS_PORT=17777' })
    const agentos = services.find(({ name }) => name === 'agentos')
    expect(agentos?.ports[0]?.published).toBe(17_777)
    expect(agentos?.dependsOn.map(({ condition }) => condition)).toEqual([
      'service_healthy',
      'service_healthy',
    ])
    expect(JSON.stringify(services)).not.toContain('POSTGRES_PASSWORD=')
  })
})
