import type { Server } from 'node:http'

/** Reads `HOST` and `PORT`, 127.0.0.1 and 3000 unless told otherwise; throws a sentence for people on a wrong port. */
export function wantedAddress(env: NodeJS.ProcessEnv): { host: string; port: number } {
  const host = env.HOST || '127.0.0.1'
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is "${env.PORT}", which is no port: take a number from 0 to 65535.`)
  return { host, port }
}

/** Listens and resolves to the port; rejects with a sentence for people when the address cannot be had. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(refusal(error, host, port), { cause: error })),
    )
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program. Stop that, or choose another with PORT=${port + 1} npm start.`
  if (error.code === 'EACCES')
    return `Port ${port} may not be used by this user: choose one above 1023 with PORT.`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST is ${host}, which is no address of this machine.`
  return `Rollcall cannot listen on ${host}:${port}: ${error.message}`
}

/** The address a browser on this machine reaches the server at. */
export function browserAddress(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
