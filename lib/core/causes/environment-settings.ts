import { notSet, notValid } from './environment-words.ts'
import type { Told, Words } from './log-rule.ts'

const SETTINGS = /validation errors? for \w{0,40}(?:settings|config|env|configuration)\w{0,40}/i

/** Maps pydantic's “Field required”, printed under the field and the name of the model, to the settings that are not set. */
export function settingNotSet({ before }: Told): Words | null {
  const heading = before.findIndex(({ text }) => SETTINGS.test(text))
  if (heading < 0) return null
  const block = before.slice(0, heading)
  const fields = block.filter((_, at) => at === 0 || /^field required/i.test(block[at - 1]?.text ?? ''))
  const names = fields.map(({ text }) => text.trim().toUpperCase()).filter((name) => /^\w{1,80}$/.test(name))
  return names.length === 0 ? null : notSet(names.toReversed())
}

/** Maps pydantic's words under a field to the setting whose value it does not take. */
export function settingNotValid({ before }: Told): Words | null {
  const field = before[0]?.text.trim().toUpperCase()
  return field && /^\w{1,80}$/.test(field) && before.some(({ text }) => SETTINGS.test(text))
    ? notValid(field)
    : null
}
