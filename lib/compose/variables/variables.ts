/** Variable names to their values; they never leave this room. */
export type Variables = ReadonlyMap<string, string>

/** Names of variables whose value was made of a secret one's, whatever they are called. */
export type MadeOfSecrets = ReadonlySet<string>
