import type { ContainerObservation, EngineInfo } from '#lib/core/observation.ts'

/** Something happened to a container or a network it is in; what exactly is asked of the engine again. */
export type EngineEvent = { at: string; containerId: string; action: string; project: string | null }

/** The end of a container's log, oldest line first; stdout and stderr as the container wrote them. */
export type LogTail = { text: string; cut: boolean }

/** One Docker Engine in our own words. Every call but `watch` ends within `deadlineMs` or throws EngineUnavailable. */
export interface Engine {
  info(): Promise<EngineInfo>
  /** Every container that carries compose labels, running or not. */
  containers(): Promise<ContainerObservation[]>
  /** One container, or null when it is gone. */
  container(id: string): Promise<ContainerObservation | null>
  logs(id: string, lines: number): Promise<LogTail>
  /** Calls `onEvent` for every container event until `signal` aborts; resolves then, throws when the stream is lost. */
  watch(onEvent: (event: EngineEvent) => void, signal: AbortSignal, since?: string): Promise<void>
}
