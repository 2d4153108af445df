import { command, oneOf, strictMap } from '../plain-shapes.ts'
import { form } from './form.ts'

/** A drill: a command that must say the same before and after the container was restarted or made anew. */
export const persistence = form(
  'persistence',
  strictMap(
    { how: oneOf(['restart', 'recreate']).nullish(), probe: command },
    'must be a map with a `probe`, the command that must say the same before and after',
  ),
  {
    declare: ({ how, probe }) => ({ kind: 'persistence', how: how ?? 'restart', probe }),
    write: ({ how, probe }) => ({ how, probe }),
  },
)
