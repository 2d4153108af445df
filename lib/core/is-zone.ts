/** Says whether a text names a time zone of the IANA list, such as `Europe/Berlin` or `UTC`; offsets are not names. */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z][\w+\-/]*$/.test(text)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    return false
  }
}
