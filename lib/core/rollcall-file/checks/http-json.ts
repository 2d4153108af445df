import { z } from 'zod'
import { COMPARISONS, type JsonExpectation } from '../../declared-check.ts'
import { jsonPath, oneOf, pattern, strictMap, text } from '../plain-shapes.ts'

const ORDERS: readonly string[] = ['<', '<=', '>', '>=']

/** What a value in a JSON body has to be, as it is written; `is` may be left out for `=`, `value` for `exists`. */
export const jsonShape = strictMap({
  path: jsonPath,
  is: oneOf(COMPARISONS).nullish(),
  value: z
    .union(
      [text(1_000), z.literal(''), z.number(), z.boolean(), z.null()],
      'must be text, a number, `true`, `false` or `null`',
    )
    .optional(),
})
  .superRefine(({ is, value }, context) => {
    const wrong = (message: string) => context.addIssue({ code: 'custom', path: ['value'], message })
    if (value === undefined && is !== 'exists') wrong('is missing')
    else if (is === 'exists' && value !== undefined && typeof value !== 'boolean')
      wrong('must be `true` or `false`, for `exists` asks no more')
    else if (ORDERS.includes(is ?? '') && !isNumber(value))
      wrong(`must be a number, to be compared by \`${is}\``)
    else if (is === 'matches') {
      const read = pattern.safeParse(value)
      if (!read.success) wrong(read.error.issues[0]?.message ?? 'must be a pattern')
    }
  })
  .transform(
    ({ path, is, value }): JsonExpectation => ({
      path,
      is: is ?? '=',
      value: value === undefined ? true : value,
    }),
  )

/** Writes what a JSON value has to be as `jsonShape` reads it. */
export function writeJson({ path, is, value }: JsonExpectation): z.input<typeof jsonShape> {
  return is === 'exists' && value === true ? { path, is } : { path, is, value }
}

function isNumber(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
  )
}
