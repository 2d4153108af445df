import { z } from 'zod'
import { durationText } from '../duration-text.ts'
import { days, duration } from '../measure-shapes.ts'
import { oneOf, pattern, port, strictMap, text, whole } from '../plain-shapes.ts'
import { daysText, given, written } from '../written.ts'
import { form } from './form.ts'
import { jsonShape, writeJson } from './http-json.ts'

/** The path of a URL, with its query. */
export const httpPath = text(2_000).startsWith('/', 'must be a path that begins with `/`')

/** The status an answer must have; 200 where none is given. */
export const httpStatus = z.union(
  [whole('an HTTP status from 100 to 599, `below 400` or `any`', 100, 599), z.enum(['below 400', 'any'])],
  'must be an HTTP status from 100 to 599, `below 400` or `any`',
)

const header = z.string().regex(/^[\w!#$%&'*+.^`|~-]{1,100}$/, "must be a header's name")

/** A GET to a container's port, and what its answer has to be. */
export const http = form(
  'http',
  strictMap(
    {
      port,
      path: httpPath.nullish(),
      scheme: oneOf(['http', 'https']).nullish(),
      status: httpStatus.nullish(),
      headers: z.record(header, pattern, "must be a map of headers' names to patterns").nullish(),
      contains: text(1_000).nullish(),
      matches: pattern.nullish(),
      json: z.array(jsonShape, 'must be a list').max(50, 'holds more than 50 values').nullish(),
      latency: duration('60s').nullish(),
      certificate: days.nullish(),
    },
    'must be a path such as `/health`, or a map with a `port`',
  ),
  {
    declare: ({ port, path, scheme, status, headers, contains, matches, json, latency, certificate }) => ({
      kind: 'http',
      port,
      scheme: scheme ?? 'http',
      path: path ?? '/',
      status: status ?? 200,
      headers: Object.fromEntries(
        Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
      ),
      contains: contains ?? null,
      matches: matches ?? null,
      json: json ?? [],
      latencyMs: latency ?? null,
      tlsDays: certificate ?? null,
    }),
    write: ({ port, path, scheme, status, headers, contains, matches, json, latencyMs, tlsDays }) => ({
      port,
      ...(scheme === 'https' && { scheme }),
      path,
      status,
      ...(Object.keys(headers).length > 0 && { headers }),
      ...given({ contains, matches }),
      ...(json.length > 0 && { json: json.map(writeJson) }),
      ...given({ latency: written(latencyMs, durationText), certificate: written(tlsDays, daysText) }),
    }),
  },
)
