import { z } from 'zod'
import { fileShape } from './file-shape.ts'

/** The JSON Schema of `rollcall.yaml`, for editors; what a schema cannot say, such as what RE2 takes, only reading finds. */
export function rollcallSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(fileShape, { io: 'input', target: 'draft-7' })
  return { ...schema, title: 'rollcall.yaml', description: DESCRIPTION }
}

const DESCRIPTION =
  'What should be there in a stack that Rollcall watches, beyond what its compose files say.'
