import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where an engine is asked. `host` is where its published ports answer; `remote` when that is another machine. */
export type EngineAddress =
  | { kind: 'socket'; path: string; orElse: string | null; text: string; host: string; remote: false }
  | { kind: 'tcp'; port: number; tls: EngineTls | null; text: string; host: string; remote: boolean }
  | { kind: 'unknown'; text: string; host: string; remote: false }

/** TLS as Docker's own client is told it: `folder` holds ca.pem, cert.pem and key.pem, null for the system's authorities. */
type EngineTls = { folder: string | null }

const DEFAULT_SOCKET = process.platform === 'win32' ? '//./pipe/docker_engine' : '/var/run/docker.sock'
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

/** Maps DOCKER_HOST (with DOCKER_TLS_VERIFY and DOCKER_CERT_PATH) to the engine's address, the local socket where it is not set. */
export function engineAddress(env: Record<string, string | undefined>): EngineAddress {
  const text = env.DOCKER_HOST?.trim() ?? ''
  if (text === '') return socket(DEFAULT_SOCKET, desktopSocket(env))
  const socketPath = /^(?:unix|npipe):\/\/(.*)$/.exec(text)
  if (socketPath) return socket(socketPath[1] || DEFAULT_SOCKET, null)
  if (text.startsWith('/')) return socket(text, null)
  return tcp(text, env)
}

// Docker Desktop puts its socket into the user's own folder.
function desktopSocket(env: Record<string, string | undefined>): string | null {
  const home = env.HOME ?? homedir()
  return process.platform === 'win32' || home === '' ? null : join(home, '.docker', 'run', 'docker.sock')
}

function socket(path: string, orElse: string | null): EngineAddress {
  return { kind: 'socket', path, orElse, text: `unix://${path}`, host: '127.0.0.1', remote: false }
}

function tcp(text: string, env: Record<string, string | undefined>): EngineAddress {
  const url = URL.parse(text.includes('://') ? text : `tcp://${text}`)
  if (url === null || url.hostname === '' || !/^(?:tcp|https?):$/.test(url.protocol)) {
    return { kind: 'unknown', text: withoutPassword(text), host: '127.0.0.1', remote: false }
  }
  const folder = env.DOCKER_CERT_PATH || null
  const secured =
    Boolean(env.DOCKER_TLS_VERIFY) ||
    url.protocol === 'https:' ||
    url.port === '2376' ||
    Boolean(env.DOCKER_TLS)
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return {
    kind: 'tcp',
    port: Number(url.port) || (secured ? 2376 : 2375),
    tls: secured ? { folder } : null,
    text: `tcp://${url.host}`,
    host,
    remote: !LOOPBACK.test(host),
  }
}

function withoutPassword(text: string): string {
  return text.replace(/\/\/[^/@]*@/, '//')
}
