import { createServer as createHttp, type RequestListener } from 'node:http'
import { createServer as createHttps, type ServerOptions } from 'node:https'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

export type Listening = { port: number; close(): Promise<void> }

/** Listens on a free port of 127.0.0.1 and hands over every connection. */
export function listeningTcp(onConnection: (socket: Socket) => void): Promise<Listening> {
  return listen(createServer(onConnection))
}

/** Serves HTTP on a free port of 127.0.0.1. */
export function listeningHttp(onRequest: RequestListener): Promise<Listening> {
  return listen(createHttp(onRequest))
}

/** Serves HTTPS on a free port of 127.0.0.1. */
export function listeningHttps(options: ServerOptions, onRequest: RequestListener): Promise<Listening> {
  return listen(createHttps(options, onRequest))
}

async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
