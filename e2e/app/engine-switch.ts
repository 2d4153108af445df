import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a product behind the switch meets: the real engine, one that takes calls and never answers, one of 2014, or nobody. */
type Behind = 'engine' | 'hanging' | 'old' | 'nobody'

export type EngineSwitch = {
  /** What DOCKER_HOST is to be. */
  address: string
  turnTo(behind: Behind): Promise<void>
  remove(): Promise<void>
}

/** A socket of its own before the real engine, so that a test can take the engine away from one product only. */
export async function engineSwitch(first: Behind): Promise<EngineSwitch> {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-switch-'))
  const path = join(folder, 'docker.sock')
  const open = new Set<Socket>()
  let behind = first
  const server = createServer((socket) => {
    kept(socket, open)
    if (behind === 'engine') forward(socket, open)
    if (behind === 'old') oldEngine.emit('connection', socket)
  })
  const close = async () => {
    if (server.listening) await new Promise((resolve) => server.close(resolve).unref())
  }
  const turnTo = async (to: Behind) => {
    behind = to
    // An engine that hangs keeps its connections; the others are another engine, or none.
    for (const socket of open)
      if (to === 'hanging') silence(socket)
      else socket.destroy()
    if (to === 'nobody') await close()
    else await listening(server, path)
  }
  await turnTo(first)
  return {
    address: `unix://${path}`,
    turnTo,
    remove: async () => {
      for (const socket of open) socket.destroy()
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const oldEngine = createHttpServer((_, response) => {
  const version = { Version: '1.8.3', ApiVersion: '1.20', Os: 'linux', Arch: 'amd64' }
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(version))
})

async function listening(server: Server, path: string): Promise<void> {
  if (server.listening) return
  server.listen(path)
  await once(server, 'listening')
}

function kept(socket: Socket, open: Set<Socket>): void {
  open.add(socket)
  socket.on('error', () => socket.destroy())
  socket.on('close', () => open.delete(socket))
}

function forward(socket: Socket, open: Set<Socket>): void {
  const engine = createConnection(realEngine())
  kept(engine, open)
  engine.on('close', () => socket.destroy())
  socket.on('close', () => engine.destroy())
  socket.pipe(engine).pipe(socket)
}

function silence(socket: Socket): void {
  socket.unpipe()
  socket.removeAllListeners('data')
  socket.resume()
}

function realEngine(): { path: string } | { host: string; port: number } {
  const said = process.env.DOCKER_HOST ?? ''
  if (!said.startsWith('tcp:')) return { path: said.replace('unix://', '') || '/var/run/docker.sock' }
  const { hostname, port } = new URL(said)
  return { host: hostname, port: Number(port) || 2375 }
}
