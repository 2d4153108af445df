import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CAUSE_CODES } from '#lib/core/cause.ts'

const page = readFileSync(new URL('../../../docs/causes.md', import.meta.url), 'utf8')

test.each(CAUSE_CODES)('docs/causes.md says what proves %s', (code) => {
  expect(page).toMatch(new RegExp(`^\\| ${code} \\| [^|]{10,} \\| [^|]+ \\|$`, 'm'))
})
