import { z } from 'zod'
import { count, flag, text } from './raw-values.ts'

const bindings = z
  .record(z.string(), z.array(z.object({ HostIp: text, HostPort: text })).nullable())
  .nullish()
  .transform((value) => value ?? {})

const healthResult = z.object({ Start: text, End: text, ExitCode: count, Output: text })

// podman says an entrypoint as one string.
const words = z.union([z.array(z.string()), z.string().transform((word) => [word])]).nullish()

const healthcheck = z.object({
  Test: z.array(z.string()).nullish(),
  Interval: count,
  Timeout: count,
  StartPeriod: count,
  StartInterval: count,
  Retries: count,
})

const mount = z.object({ Type: text, Name: text, Source: text, Destination: text, RW: flag })

// The second line is podman's.
const STATES = [
  ...(['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'] as const),
  ...(['configured', 'initialized', 'stopping', 'stopped'] as const),
] as const

/** The part of `GET /containers/{id}/json` that Rollcall reads, for Docker 20.10 and later and for podman. */
export const rawContainer = z.object({
  Id: z.string(),
  Name: z.string(),
  Created: text,
  Image: text,
  RestartCount: count,
  State: z.object({
    Status: z.enum(STATES),
    ExitCode: count,
    Error: text,
    OOMKilled: flag,
    StartedAt: text,
    FinishedAt: text,
    Health: z.object({ Status: text, Log: z.array(healthResult).nullish() }).nullish(),
  }),
  HostConfig: z.object({
    PortBindings: bindings,
    RestartPolicy: z.object({ Name: text, MaximumRetryCount: count }).nullish(),
    Memory: count,
    ReadonlyRootfs: flag,
    NetworkMode: text,
    Tmpfs: z.record(z.string(), z.string()).nullish(),
  }),
  Config: z.object({
    Image: text,
    Tty: flag,
    User: text,
    WorkingDir: text,
    Entrypoint: words,
    Cmd: words,
    StopTimeout: z.number().nullish(),
    Labels: z.record(z.string(), z.string()).nullish(),
    ExposedPorts: z.record(z.string(), z.unknown()).nullish(),
    Healthcheck: healthcheck.nullish(),
  }),
  Mounts: z.array(mount).nullish(),
  NetworkSettings: z.object({
    Ports: bindings,
    Networks: z
      .record(z.string(), z.object({ IPAddress: text, GlobalIPv6Address: text }).nullable())
      .nullish(),
  }),
})

export type RawContainer = z.infer<typeof rawContainer>
export type RawBindings = RawContainer['HostConfig']['PortBindings']
