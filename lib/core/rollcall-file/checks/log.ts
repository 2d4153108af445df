import { pattern, strictMap } from '../plain-shapes.ts'
import { form } from './form.ts'

/** A pattern that must, or must not, be in the log since the container last started. */
export const log = form(
  'log',
  strictMap(
    { present: pattern.optional(), absent: pattern.optional() },
    'must be a map with `present` or `absent`',
  ).refine(
    ({ present, absent }) => (present === undefined) !== (absent === undefined),
    'needs `present` or `absent`, one of them',
  ),
  {
    declare: ({ present, absent }) => ({
      kind: 'log',
      pattern: present ?? absent ?? '',
      present: present !== undefined,
    }),
    write: ({ pattern, present }) => (present ? { present: pattern } : { absent: pattern }),
  },
)
