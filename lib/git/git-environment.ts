import { devNull } from 'node:os'
import { dirname } from 'node:path'

const KEPT = ['PATH', 'Path', 'SystemRoot', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP']

/**
 * The environment git runs in for a repository at `folder`: nothing of ours but the search path, no system or user
 * configuration, no prompts, no network, and no looking for a repository above the folder.
 */
export function gitEnvironment(folder: string, from: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(from).filter(([name]) => KEPT.includes(name)))
  return {
    ...kept,
    NODE_ENV: from.NODE_ENV,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_NO_LAZY_FETCH: '1',
    // Names no protocol there is: a partial clone must not fetch what it lacks.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_CEILING_DIRECTORIES: dirname(folder),
  }
}
