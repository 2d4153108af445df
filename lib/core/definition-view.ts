import type { Waiver } from './declared-check.ts'
import type { Expectation, Role, RunSettings } from './stack.ts'
import type { HostPermissions } from './stored-stack.ts'

/** One check as the catalogue lists it: what it asks, and whether a team declared it or it was inferred. */
export type CatalogueCheck = { kind: string; detail: string; asks: string; inferred: boolean }

export type CatalogueService = {
  name: string
  role: Role
  roleReason: string
  group: string
  groupReason: string
  expectation: Expectation | null
  checks: CatalogueCheck[]
  waivers: Waiver[]
}

export type DefinitionView = {
  stack: { slug: string; name: string; hostName: string; sample: boolean }
  /** 0 while nothing was ever stored. */
  version: number
  source: 'compose' | 'discovered'
  createdAt: string | null
  createdBy: string | null
  /** The compose files it was read from. */
  files: string[]
  /** The `rollcall.yaml` as stored, or the draft to begin with. */
  text: string
  isStored: boolean
  services: CatalogueService[]
  /** What the stack as a whole is asked. */
  stackChecks: CatalogueCheck[]
  may: HostPermissions
  settings: RunSettings
}
