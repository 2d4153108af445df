import { stringify } from 'yaml'
import type { RollcallFile } from '#lib/core/rollcall-file/rollcall-file.ts'
import { writeFile } from '#lib/core/rollcall-file/write-file.ts'

/** Maps what a `rollcall.yaml` says to its text, which reads back as the same. */
export function writeRollcallFile(file: RollcallFile): string {
  return stringify(writeFile(file), STYLE)
}

/** How Rollcall writes YAML: long texts stay on one line, and no value is shared by an alias. */
export const STYLE = { lineWidth: 0, aliasDuplicateObjects: false, version: '1.2' } as const
