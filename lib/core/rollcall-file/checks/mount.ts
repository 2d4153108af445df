import { flag, strictMap, text } from '../plain-shapes.ts'
import { given } from '../written.ts'
import { form } from './form.ts'

/** A place in the container that something must be mounted at. */
export const mount = form(
  'mount',
  strictMap(
    {
      target: text(1_000).startsWith('/', 'must be a path in the container that begins with `/`'),
      'read-only': flag.nullish(),
      volume: text(255).nullish(),
    },
    'must be a map with a `target`',
  ),
  {
    declare: ({ target, 'read-only': readOnly, volume }) => ({
      kind: 'mount',
      target,
      readOnly: readOnly ?? null,
      volume: volume ?? null,
    }),
    write: ({ target, readOnly, volume }) => ({ target, ...given({ 'read-only': readOnly, volume }) }),
  },
)
