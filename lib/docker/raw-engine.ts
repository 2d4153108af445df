import { z } from 'zod'
import { count, text } from './raw-values.ts'

/** The part of `GET /version` that Rollcall reads. */
export const rawVersion = z.object({
  Version: z.string(),
  ApiVersion: z.string(),
  Os: z.string().default(''),
})

/** The part of `GET /info` that Rollcall reads. */
export const rawInfo = z.object({ Name: z.string().default(''), OperatingSystem: z.string().default('') })

/** The part of `GET /images/{id}/json` that Rollcall reads. */
export const rawImage = z.object({
  RepoDigests: z.array(z.string()).nullish(),
  Size: count,
  Created: text,
  Config: z.object({ User: text, Env: z.array(z.string()).nullish() }).nullish(),
})

export type RawImage = z.infer<typeof rawImage>

/** The part of `GET /containers/json` that Rollcall reads. */
export const rawList = z.array(
  z.object({
    Id: z.string(),
    Names: z.array(z.string()).nullish(),
    Image: text,
    ImageID: text,
    Created: count,
    State: text,
    Labels: z.record(z.string(), z.string()).nullish(),
  }),
)

export type RawListed = z.infer<typeof rawList>[number]

/** The part of a line of `GET /events` that Rollcall reads; its `timeNano` is read from the text, it is no safe integer. */
export const rawEvent = z.object({
  Type: z.string(),
  Action: z.string(),
  time: z.number().optional(),
  Actor: z.object({ ID: z.string(), Attributes: z.record(z.string(), z.string()).nullish() }),
})
