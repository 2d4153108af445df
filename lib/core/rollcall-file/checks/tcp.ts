import { port } from '../plain-shapes.ts'
import { form } from './form.ts'

/** A connection to a container's port. */
export const tcp = form('tcp', port, {
  declare: (given) => ({ kind: 'tcp', port: given }),
  write: ({ port }) => port,
})
