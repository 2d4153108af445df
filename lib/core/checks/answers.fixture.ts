import fc from 'fast-check'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { ago, container, port } from '#lib/core/stack.fixture.ts'
import type { Answer } from './answers.ts'
import type { Question } from './question.ts'

const durationMs = fc.nat(6000)
// Long ones are rare: each is redacted for every check it is an answer to.
const text = fc.oneof(
  { weight: 9, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.string({ size: 'large' }) },
)
const exitCode = fc.option(fc.constantFrom(0, 1, 127, 137, 143))
const time = fc.option(fc.nat(7_200_000).map(ago))

/** Containers of `api` of any state, health, history and make, which publish a port with a health check behind it. */
export const containers: fc.Arbitrary<ContainerObservation> = fc
  .record({
    state: fc.constantFrom('created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'),
    health: fc.constantFrom('healthy', 'unhealthy', 'starting', 'none'),
    healthLog: fc.array(fc.record({ at: fc.constant(ago(5000)), exitCode: fc.nat(255), output: text }), {
      maxLength: 5,
    }),
    exitCode: fc.option(fc.nat(255)),
    error: text,
    restartCount: fc.nat(20),
    startedAt: time,
    firstHealthyAt: time,
    image: fc.constantFrom('api:1', 'api', 'shop-api', 'api@sha256:abc', 'sha256:'.padEnd(71, 'a')),
    user: fc.constantFrom('', 'root', '0:0', 'app'),
    networkMode: fc.constantFrom('shop_default', 'bridge', 'host', 'none', 'container:abc'),
    imageFacts: fc.option(
      fc.record({
        sizeBytes: fc.nat(2 ** 31 - 1),
        createdAt: time,
        user: fc.constantFrom('', 'app'),
        secretNames: fc.array(fc.constantFrom('API_KEY', 'DB_PASSWORD'), { maxLength: 2 }),
      }),
    ),
  })
  .map((changes) =>
    container({ ports: [port(8080, 80)], healthcheck: ['CMD', 'curl', 'localhost:80/health'], ...changes }),
  )

const probed: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('connected'), durationMs, detail: fc.string(), hungUp: fc.boolean() }),
  fc.record({
    kind: fc.constant('answered'),
    durationMs,
    detail: fc.string(),
    status: fc.integer({ min: 100, max: 599 }),
    headers: fc.constantFrom({}, { server: 'x' }),
    body: fc.oneof(
      { weight: 1, arbitrary: fc.string({ size: 'max', maxLength: 30_000 }) },
      { weight: 9, arbitrary: fc.json() },
    ),
    bodyCut: fc.boolean(),
    certificate: fc.record({ validTo: fc.constantFrom('soon', ago(-86_400_000)), distrust: fc.option(text) }),
  }),
  fc.record({ kind: fc.constantFrom('refused', 'timeout', 'unreachable'), durationMs, detail: text }),
)

const told: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('observed'), durationMs, container: fc.option(containers) }),
  fc.record({ kind: fc.constant('exec'), durationMs, exitCode, output: text }),
  fc.record({
    kind: fc.constant('log'),
    durationMs,
    found: fc.nat(3),
    lines: fc.array(text, { maxLength: 3 }),
    searched: fc.nat(9),
    cut: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('usage'),
    durationMs,
    usage: fc.record({ memoryBytes: fc.nat(), cpuPercent: fc.double() }),
  }),
)

const read: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('compose files'),
    durationMs,
    facts: fc.record({
      findings: fc.array(fc.record({ rule: text, service: fc.string(), words: text, place: fc.string() })),
      variables: fc.array(fc.string()),
      credentials: fc.array(fc.string()),
    }),
  }),
  fc.record({
    kind: fc.constant('repository'),
    durationMs,
    facts: fc.record({
      commit: fc.constant('a'.repeat(40)),
      branch: fc.option(fc.string()),
      changed: fc.array(fc.string()),
      hasEnv: fc.boolean(),
      ignoresEnv: fc.boolean(),
      tracksEnv: fc.boolean(),
      example: fc.option(fc.record({ file: fc.constant('.env.example'), names: fc.array(fc.string()) })),
    }),
  }),
)

const probe = fc.option(fc.record({ exitCode, output: text }))

const trouble = fc.option(text)
const stopMs = fc.option(fc.nat(20_000))

const drilled: fc.Arbitrary<Answer> = fc.record({
  kind: fc.constant('drill'),
  durationMs,
  steps: fc.array(fc.record({ words: text, durationMs }), { maxLength: 3 }),
  trouble,
  exitCode,
  oomKilled: fc.boolean(),
  stopMs,
  before: probe,
  after: probe,
  isUp: fc.boolean(),
})

/** Answers to questions of every kind. */
export const answers: fc.Arbitrary<Answer> = fc.oneof(probed, told, read, drilled)

/** What stands for an answer where nothing was asked. */
export const unasked: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('unasked'), durationMs, reason: fc.string() }),
  fc.record({ kind: fc.constantFrom('blocked', 'cancelled'), durationMs, detail: fc.string() }),
)

/** The kind of answer that can make a question's check pass; empty where none can. */
export const OWN_ANSWER: Record<Question['on'], Answer['kind'] | ''> = {
  observation: 'observed',
  tcp: 'connected',
  http: 'answered',
  exec: 'exec',
  log: 'log',
  usage: 'usage',
  'compose files': 'compose files',
  definition: 'compose files',
  repository: 'repository',
  drill: 'drill',
  nothing: '',
}
