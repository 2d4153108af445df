import type { Definition } from '#lib/core/stack.ts'
import type { Trouble } from '#lib/yaml/trouble.ts'
import type { GivenFile } from './files/given-files.ts'

/**
 * Files as text, or a file or folder on the server with overrides named from its folder.
 * `env` is the text of an `.env` file; without it the one beside the base file is read.
 */
export type ComposeInput = {
  files: GivenFile[] | { path: string; overrides?: string[] }
  env?: string
  profiles: string[]
  project?: string
}

/** `files` names every file that was read, the base file first. */
export type DefinitionRead =
  | { ok: true; definition: Definition; files: string[] }
  | { ok: false; troubles: Trouble[] }
