import { database } from '../client.ts'

/** Whether the database answers a question that needs no table. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    await database().$queryRaw`SELECT 1`
    return true
  } catch {
    return false
  }
}
