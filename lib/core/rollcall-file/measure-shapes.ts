import { z } from 'zod'
import { DURATION, readDuration } from './duration-text.ts'
import { readSize, SIZE } from './size-text.ts'

const DAY_MS = 86_400_000

/** A length of time such as `90s`, read as milliseconds, `most` at the most. */
export function duration(most = '3650d') {
  const limit = readDuration(most) ?? 0
  const message = `must be a length of time such as \`90s\`, \`5m\` or \`14d\`, at most \`${most}\``
  return measure(message, DURATION, (text) => {
    const ms = readDuration(text)
    return ms !== null && ms <= limit ? ms : null
  })
}

/** A number of whole days such as `14d`. */
export const days = measure('must be whole days such as `14d`, at most `3650d`', /^\d{1,4}d$/, (text) => {
  const ms = readDuration(text)
  return ms === null ? null : ms / DAY_MS
})

/** A size such as `300MB`, read as bytes. */
export const size = measure('must be a size such as `300MB` or `1.5GiB`', SIZE, readSize)

/** A share of one processor such as `5%`, read as its figure; 100% is one processor at full load. */
export const percent = measure('must be a share such as `5%`', /^\d{1,6}(?:\.\d{1,6})?%$/, (text) =>
  Number(text.slice(0, -1)),
)

function measure(message: string, form: RegExp, read: (text: string) => number | null) {
  return z
    .string(message)
    .regex(form, { message, abort: true })
    .transform((text, context) => {
      const found = read(text)
      if (found !== null) return found
      context.issues.push({ code: 'custom', message, input: text })
      return z.NEVER
    })
}
