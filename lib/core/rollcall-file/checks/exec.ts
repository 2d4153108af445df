import { command, pattern, strictMap, whole } from '../plain-shapes.ts'
import { given } from '../written.ts'
import { form } from './form.ts'

/** A command inside the container, how it has to end, and what it has to say. */
export const exec = form(
  'exec',
  strictMap(
    { command, exit: whole('an exit code from 0 to 255', 0, 255).nullish(), matches: pattern.nullish() },
    'must be a map with a `command`',
  ),
  {
    declare: ({ command, exit, matches }) => ({
      kind: 'exec',
      command,
      exitCode: exit ?? 0,
      matches: matches ?? null,
    }),
    write: ({ command, exitCode, matches }) => ({ command, exit: exitCode, ...given({ matches }) }),
  },
)
