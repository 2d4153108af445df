import { exclusively } from './exclusively.ts'

/** Forgets a host with its stacks and their runs; false when there was none. */
export function forgetHost(id: string): Promise<boolean> {
  return exclusively('stacks', async (tx) => {
    const { count } = await tx.host.deleteMany({ where: { id } })
    return count > 0
  })
}
