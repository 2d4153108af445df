/** One project of the catalogue: its compose file is `e2e/stacks/faults/<file>.yaml`, its services are started in this order. */
export type FaultStack = {
  project: string
  file: string
  /** Groups of services that are started together; one that the engine refuses does not hold up the others. */
  groups: string[][]
}

const stack = (name: string, ...groups: string[]): FaultStack => ({
  project: `faults-${name}`,
  file: `faults/${name}.yaml`,
  groups: groups.map((group) => group.split(' ')),
})

/** The servers that the services of `data` cannot talk to, which need some seconds to be healthy. */
export const SERVERS = stack('data', 'db cache gate')

export const CLIENTS = stack(
  'data',
  'psql-localhost node-localhost python-localhost host-typo node-host-typo wrong-port wrong-password tls-plain',
  'redis-no-word redis-wrong-word database-missing role-missing table-missing tls-self-signed tls-expired',
)

/** What can be started at once; `tools`, `broker`, `forgotten`, `absent-image` and what waits for `ledger` get no container. */
export const STACKS: FaultStack[] = [
  stack(
    'sound',
    'nightly init-data no-health sleeper paused retired warming-up warmed-up',
    'once-crashed noisy old-errors read-only-root planned restarted app scaled',
  ),
  stack('shared', 'arms coder judge planner retriever safety', 'gateway'),
  stack(
    'health',
    'tool-missing shell-tool-missing health-port health-path curl-path slow-start health-hangs',
    'ledger mail-server frozen consumer mailer',
  ),
  stack(
    'engine',
    'killed stopped suspended out-of-memory child-out-of-memory segfault aborted disk-full python-disk-full',
    'read-only permission shell-permission port-holder port-inside mount-missing',
    'port-taken',
  ),
  stack(
    'launch',
    'python-module python-package node-module node-require java-class library python-syntax application-error',
    'node-error unexplained silent-loop talking-loop import-job shell-command shell-not-executable',
    'go-binary not-executable no-shebang other-architecture',
  ),
  stack(
    'config',
    'shell-variable python-variable invalid-variable postgres-password nginx-config nginx-upstream redis-config',
    'postgres-config json-config yaml-config ini-config alembic flyway prisma-migrate config-folder',
  ),
]

/** Every project of the catalogue. */
export const FAULT_PROJECTS = [...STACKS, SERVERS].map(({ project }) => project)
