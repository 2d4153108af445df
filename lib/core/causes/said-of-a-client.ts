import type { Said } from './said.ts'

// PostgreSQL and its kin stamp and number what they log; their clients repeat the bare words.
const POSTGRES = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} \S{1,8} \[\d{1,8}\]/
const MYSQL =
  /^(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,12} \d{1,9} \[(?:Note|Warning)\]|\d{6} \d\d:\d\d:\d\d \[(?:Note|Warning)\])/
const RABBIT = /\[(?:error|warning)\] <0\.\d{1,8}\.\d{1,4}>/
const MONGO = /^\{"t":\{"\$date":/

/** Whether a line is a database server's own record of a client that it turned away, which is not the server's trouble. */
export function isSaidOfAClient({ source, raw }: Pick<Said, 'source' | 'raw'>): boolean {
  return source === 'log' && [POSTGRES, MYSQL, RABBIT, MONGO].some((form) => form.test(raw))
}
