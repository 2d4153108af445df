import type { z } from 'zod'
import type { DeclaredCheck, DeclaredKind } from '../../declared-check.ts'

export type Declared<Kind extends DeclaredKind> = Omit<Extract<DeclaredCheck, { kind: Kind }>, 'retries'>

/** How one kind of check is written in YAML: its shape, what that declares, and a declared check written again. */
export type Form<Kind extends DeclaredKind, Shape extends z.ZodType> = {
  shape: Shape
  declare: (given: z.output<Shape>) => Declared<Kind>
  write: (check: Declared<Kind>) => z.input<Shape>
}

/** Names what a form is of, so that the compiler knows both its sides. */
export function form<Kind extends DeclaredKind, Shape extends z.ZodType>(
  _kind: Kind,
  shape: Shape,
  { declare, write }: Pick<Form<Kind, Shape>, 'declare' | 'write'>,
): Form<Kind, Shape> {
  return { shape, declare, write }
}
