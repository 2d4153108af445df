import { z } from 'zod'

/** Text that the engine may leave out or say as null: then it is empty. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

/** A number that the engine may leave out or say as null: then it is 0. */
export const count = z
  .number()
  .nullish()
  .transform((value) => value ?? 0)

/** A flag that the engine may leave out or say as null: then it is false. */
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)
