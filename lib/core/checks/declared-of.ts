import type { DeclaredCheck, DeclaredKind } from '#lib/core/declared-check.ts'
import type { ServiceDefinition } from '#lib/core/stack.ts'

export type Declared<Kind extends DeclaredKind> = Extract<DeclaredCheck, { kind: Kind }>

/** Lists the checks of one kind that a service declares, in its order. */
export function declaredOf<Kind extends DeclaredKind>(
  { checks }: Pick<ServiceDefinition, 'checks'>,
  kind: Kind,
): Declared<Kind>[] {
  return checks.filter((check): check is Declared<Kind> => check.kind === kind)
}
