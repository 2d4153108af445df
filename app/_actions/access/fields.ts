import { z } from 'zod'
import { ROLES } from '#lib/access/roles.ts'

const email = z.string().trim().pipe(z.email('Write an e-mail address such as ana@example.org.'))
const name = z.string().trim().min(1, 'Write a name.').max(80, 'The name may have at most 80 characters.')
const role = z.enum(ROLES, 'Choose a role.')
const password = z.string('Write a password.').max(1000, 'The password is too long.')

export const OwnerFields = z.object({ name, email, password })
export const SignInFields = z.object({ email, password, to: z.string().optional() })
export const PersonFields = z.object({ name, email, password, role })
export const RoleFields = z.object({ id: z.string(), role })
export const IdFields = z.object({ id: z.string() })
export const TokenFields = z.object({ name, role })
export const PasswordFields = z.object({ currentPassword: password, newPassword: password })
