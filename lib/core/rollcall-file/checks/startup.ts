import { durationText } from '../duration-text.ts'
import { duration } from '../measure-shapes.ts'
import { form } from './form.ts'

/** The longest time from a container's start until it is healthy. */
export const startup = form('startup', duration('24h'), {
  declare: (given) => ({ kind: 'startup', withinMs: given }),
  write: ({ withinMs }) => durationText(withinMs),
})
