import { durationText } from '../duration-text.ts'
import { duration } from '../measure-shapes.ts'
import { strictMap, whole } from '../plain-shapes.ts'
import { form } from './form.ts'

/** How often a container may restart within a time. */
export const restart = form(
  'restart',
  strictMap(
    { most: whole('a number of restarts', 0, 100_000), within: duration() },
    'must be a map with `most` and `within`',
  ),
  {
    declare: ({ most, within }) => ({ kind: 'restart', most, withinMs: within }),
    write: ({ most, withinMs }) => ({ most, within: durationText(withinMs) }),
  },
)
