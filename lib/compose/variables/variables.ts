/** Variable names to their values; they never leave this room. */
export type Variables = ReadonlyMap<string, string>
