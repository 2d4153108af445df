/** A service that is as it should be, and why one could think otherwise. */
export type Sound = { project: string; service: string; kind: string }

const sound = (name: string, rows: [service: string, kind: string][]): Sound[] =>
  rows.map(([service, kind]) => ({ project: `faults-${name}`, service, kind }))

/** Every sound service of the catalogue: none of them may be given a cause. */
export const SOUND: Sound[] = [
  ...sound('sound', [
    ['nightly', 'job that ended with 0, restart "no", speaks of errors'],
    ['init-data', 'one-shot before an app'],
    ['app', 'waits for a one-shot that is done'],
    ['no-health', 'no health check'],
    ['sleeper', 'sleeping worker'],
    ['paused', 'paused on purpose'],
    ['scaled', 'scaled to 3'],
    ['tools', 'profile off'],
    ['retired', 'scaled to 0'],
    ['warming-up', 'long start period, still starting'],
    ['warmed-up', 'long start period, healthy now'],
    ['once-crashed', 'crashed once, then healthy'],
    ['noisy', 'healthy, stderr full of alarming words'],
    ['old-errors', 'healthy, ERROR lines of its start'],
    ['read-only-root', 'read-only root that it does not write to'],
    ['planned', 'restarting as expected'],
    ['restarted', 'restarted by hand'],
  ]),
  ...sound('data', [
    ['db', 'healthy, logs FATAL for its clients'],
    ['cache', 'healthy, warns of the host'],
    ['gate', 'healthy, writes to stderr'],
  ]),
  ...sound('engine', [['port-holder', 'has the port that another wants']]),
]
