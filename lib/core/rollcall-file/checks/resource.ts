import { percent, size } from '../measure-shapes.ts'
import { strictMap } from '../plain-shapes.ts'
import { sizeText } from '../size-text.ts'
import { given, percentText, written } from '../written.ts'
import { form } from './form.ts'

/** The most that a container uses at rest. */
export const resource = form(
  'resource',
  strictMap({ memory: size.nullish(), cpu: percent.nullish() }).refine(
    ({ memory, cpu }) => (memory ?? cpu ?? null) !== null,
    'needs `memory` or `cpu`',
  ),
  {
    declare: ({ memory, cpu }) => ({
      kind: 'resource',
      maxMemoryBytes: memory ?? null,
      maxCpuPercent: cpu ?? null,
    }),
    write: ({ maxMemoryBytes, maxCpuPercent }) =>
      given({ memory: written(maxMemoryBytes, sizeText), cpu: written(maxCpuPercent, percentText) }),
  },
)
