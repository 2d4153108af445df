import type { ContainerObservation, EngineInfo, Usage } from '#lib/core/observation.ts'

/** Something happened to a container or a network it is in; what exactly is asked of the engine again. */
export type EngineEvent = { at: string; containerId: string; action: string; project: string | null }

/** The end of a container's log, oldest line first; stdout and stderr as the container wrote them. */
export type LogTail = { text: string; cut: boolean }

/** What a command came to: its exit code (null where the engine gives none) and the last 64 KiB of both outputs. */
export type ExecResult = { exitCode: number | null; output: string }

/** A search of a log: how many lines matched, the last few of them, and how many lines were read in all. */
export type LogSearch = { found: number; lines: string[]; searched: number; cut: boolean }

/** One Docker Engine in our own words. Every call but `watch` ends within `deadlineMs` or throws EngineUnavailable. */
export interface Engine {
  info(): Promise<EngineInfo>
  /** Every container that carries compose labels, running or not. */
  containers(): Promise<ContainerObservation[]>
  /** One container, or null when it is gone. */
  container(id: string): Promise<ContainerObservation | null>
  logs(id: string, lines: number): Promise<LogTail>
  /** Counts the lines of a log that `matches` holds for, since `since` (ISO 8601) where given. */
  searchLog(id: string, matches: (line: string) => boolean, since: string | null): Promise<LogSearch>
  /** Runs a command in a running container until it ends; one that does not end in time goes on in there. */
  exec(id: string, command: readonly string[], signal?: AbortSignal): Promise<ExecResult>
  usage(id: string): Promise<Usage>
  /** Whether the engine has an image of that name. */
  hasImage(name: string): Promise<boolean>
  /** Asks a container to stop and kills it after `graceMs`; ends when it has stopped. */
  stop(id: string, graceMs: number): Promise<void>
  start(id: string): Promise<void>
  /** Replaces a stopped container by a new one of the same configuration, not started; gives the new id. */
  recreate(id: string): Promise<string>
  /** Calls `onEvent` for every container event until `signal` aborts; resolves then, throws when the stream is lost. */
  watch(onEvent: (event: EngineEvent) => void, signal: AbortSignal, since?: string): Promise<void>
}
