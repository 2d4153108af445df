/** A role as people choose it, with what it may do in a few words. */
export type RoleChoice = { role: string; meaning: string }
