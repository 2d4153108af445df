import { Select } from '#components/ui/field.tsx'
import type { RoleChoice } from './role-choice.ts'

/** Chooses a role; every choice says what the role may do. */
export function RoleSelect({ choices, chosen }: { choices: readonly RoleChoice[]; chosen: string }) {
  return (
    // A select keeps its first default when its form is reset; the key gives it a new one.
    <Select key={chosen} label="Role" name="role" defaultValue={chosen}>
      {choices.map(({ role, meaning }) => (
        <option key={role} value={role}>
          {role}: {meaning}
        </option>
      ))}
    </Select>
  )
}
