/** Refused by the house, or never arrived. */
export type Refusal = { ok: false; reason: string }

/** Calls a server action; one that never reached the server becomes a refusal that says so. */
export async function reach<Done>(action: () => Promise<Done>): Promise<Done | Refusal> {
  try {
    return await action()
  } catch {
    return { ok: false, reason: 'Rollcall could not be reached. Try again.' }
  }
}
