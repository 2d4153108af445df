import { database } from '../client.ts'

/** Forgets a host with its stacks and their runs; false when there was none. */
export async function forgetHost(id: string): Promise<boolean> {
  const { count } = await database().host.deleteMany({ where: { id } })
  return count > 0
}
