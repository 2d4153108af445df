import { days, size } from '../measure-shapes.ts'
import { flag, strictMap } from '../plain-shapes.ts'
import { sizeText } from '../size-text.ts'
import { daysText, given, written } from '../written.ts'
import { form } from './form.ts'

/** What a service's image has to be: small, young, pinned, not run by root. */
export const image = form(
  'image',
  strictMap({
    size: size.nullish(),
    age: days.nullish(),
    pinned: flag.nullish(),
    'non-root': flag.nullish(),
  }).refine(
    (targets) => Object.values(targets).some((target) => target !== null && target !== undefined),
    'needs `size`, `age`, `pinned` or `non-root`',
  ),
  {
    declare: ({ size, age, pinned, 'non-root': nonRoot }) => ({
      kind: 'image',
      maxBytes: size ?? null,
      maxAgeDays: age ?? null,
      pinned: pinned ?? null,
      nonRoot: nonRoot ?? null,
    }),
    write: ({ maxBytes, maxAgeDays, pinned, nonRoot }) =>
      given({
        size: written(maxBytes, sizeText),
        age: written(maxAgeDays, daysText),
        pinned,
        'non-root': nonRoot,
      }),
  },
)
