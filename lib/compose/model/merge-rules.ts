/**
 * How two values of one service attribute come together:
 * `replace` takes the later one; `keyed` joins `NAME=value` lists and maps; `names` joins lists of names and maps;
 * `append` joins lists, one text counting as a list; `build` reads a text as its context; `deep` joins maps, appends lists.
 */
type MergeRule = 'replace' | 'keyed' | 'names' | 'append' | 'build' | 'deep'

const RULES: ReadonlyMap<string, MergeRule> = new Map([
  ...every('replace', ['command', 'entrypoint', 'healthcheck.test', 'extends', 'gpus']),
  ...every('keyed', ['environment', 'labels', 'annotations', 'sysctls', 'extra_hosts', 'deploy.labels']),
  ...every('keyed', ['build.args', 'build.labels', 'build.additional_contexts', 'build.extra_hosts']),
  ...every('names', ['depends_on', 'networks', 'models']),
  ...every('append', ['dns', 'dns_opt', 'dns_search', 'env_file', 'label_file', 'tmpfs']),
  ...every('build', ['build']),
])

function every(rule: MergeRule, attributes: string[]): [string, MergeRule][] {
  return attributes.map((attribute) => [attribute, rule])
}

/** Maps the path of a value, such as `services`, `web`, `ports`, to how it merges. */
export function mergeRule(path: readonly string[]): MergeRule {
  if (path[0] !== 'services') return 'deep'
  if (path[2] === 'ulimits' && path.length === 4) return 'replace'
  return RULES.get(path.slice(2).join('.')) ?? 'deep'
}
