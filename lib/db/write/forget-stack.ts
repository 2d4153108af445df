import { storableText } from '../storable.ts'
import { exclusively } from './exclusively.ts'

/** Forgets a stack with its definitions and runs; false when there was none. */
export function forgetStack(slug: string): Promise<boolean> {
  return exclusively('stacks', async (tx) => {
    const { count } = await tx.stack.deleteMany({ where: { slug: storableText(slug) } })
    return count > 0
  })
}
