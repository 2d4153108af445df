import type { DeclaredCheck, Waiver } from '../declared-check.ts'
import type { Expectation, Role } from '../stack.ts'

/** What a `rollcall.yaml` says, and nothing that it leaves open: null and empty ask for what is inferred. */
export type RollcallFile = {
  /** The compose project it is written for. */
  stack: string | null
  repository: string | null
  groups: string[]
  settleMs: number | null
  services: FileService[]
  waivers: Waiver[]
}

export type FileService = {
  name: string
  group: string | null
  role: Role | null
  expectation: Expectation | null
  checks: DeclaredCheck[]
  waivers: Waiver[]
}
