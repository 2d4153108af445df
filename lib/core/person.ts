/** Someone who may sign in; `role` is one of lib/access/roles.ts. */
export type Person = { id: string; name: string; email: string; role: string; createdAt: string }
