import type { Role } from './roles.ts'

/** Who is asking: a person with a session, or a program with a token. */
export type Caller = { kind: 'person' | 'token'; id: string; name: string; role: Role }
