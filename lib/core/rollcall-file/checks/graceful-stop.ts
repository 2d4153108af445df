import { z } from 'zod'
import { form } from './form.ts'

/** A drill: the container must stop by itself within its grace period. */
export const gracefulStop = form('graceful-stop', z.literal(true, 'must be `true`'), {
  declare: () => ({ kind: 'graceful-stop' }),
  write: (): true => true,
})
