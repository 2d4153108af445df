/** What stands where a value was taken out. */
export const REDACTED = '[redacted]'
