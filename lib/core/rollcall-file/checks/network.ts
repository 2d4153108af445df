import { z } from 'zod'
import { serviceName, strictMap } from '../plain-shapes.ts'
import { form } from './form.ts'

/** Services that this one must share no network with; with none, only the default bridge is ruled out. */
export const network = form(
  'network',
  strictMap(
    {
      'isolated-from': z
        .array(serviceName, "must be a list of services' names")
        .max(100, 'holds more than 100 services')
        .nullish(),
    },
    'must be a map with `isolated-from`',
  ),
  {
    declare: ({ 'isolated-from': isolatedFrom }) => ({ kind: 'network', isolatedFrom: isolatedFrom ?? [] }),
    write: ({ isolatedFrom }) => ({ 'isolated-from': isolatedFrom }),
  },
)
