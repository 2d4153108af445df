export const ROLES = ['lead', 'developer', 'viewer'] as const
export type Role = (typeof ROLES)[number]

export const PERMISSIONS = ['read', 'verify', 'define', 'plan', 'manage'] as const
export type Permission = (typeof PERMISSIONS)[number]

/** Who may do what, all of it; nothing else in the house decides this. */
const GRANTS: Record<Permission, readonly Role[]> = {
  read: ['lead', 'developer', 'viewer'],
  verify: ['lead', 'developer'],
  define: ['lead', 'developer'],
  plan: ['lead', 'developer'],
  manage: ['lead'],
}

/** Each permission as the end of "… may not". */
const DEEDS: Record<Permission, string> = {
  read: 'read this',
  verify: 're-verify stacks',
  define: 'define stacks',
  plan: 'plan sprints',
  manage: 'manage people, tokens and stacks',
}

/** The roles as people choose them. */
export const ROLE_CHOICES: readonly { role: Role; meaning: string }[] = [
  { role: 'lead', meaning: 'everything, including people and tokens' },
  { role: 'developer', meaning: 're-verify and define stacks, plan sprints' },
  { role: 'viewer', meaning: 'read the board, runs and reports' },
]

/** Says whether a role carries a permission. */
export function may(role: Role, permission: Permission): boolean {
  return GRANTS[permission].includes(role)
}

/** Maps text to the role it names, or null. */
export function parseRole(text: string): Role | null {
  return ROLES.find((role) => role === text) ?? null
}

/** The refusal for a role that lacks a permission, as sentences that say who can help. */
export function refusal(role: Role, permission: Permission): string {
  return `Your role is ${role}; it may not ${DEEDS[permission]}. A lead can change your role.`
}
