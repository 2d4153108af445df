import type { Place } from '#lib/yaml/trouble.ts'

/** Says a place as `compose.yaml:12`. */
export function placeWords({ file, line }: Place): string {
  return `${file}:${line}`
}
