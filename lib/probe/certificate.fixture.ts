import { generateKeyPairSync, sign } from 'node:crypto'

const DAY_MS = 86_400_000

function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts)
const ECDSA_WITH_SHA256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')))

function nameOf(text: string): Buffer {
  const attribute = sequence(der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from(text)))
  return sequence(der(0x31, attribute))
}

// The two digits of a year are enough until 2050.
function timeOf(time: number): Buffer {
  const digits = new Date(time).toISOString().replace(/\D/g, '').slice(2, 14)
  return der(0x17, Buffer.from(`${digits}Z`))
}

function pem(bytes: Uint8Array): string {
  const lines = Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}

/** Makes a certificate that signs itself, good from a day ago or `days` before, until `days` from now. */
export function selfSigned(days: number): { cert: string; key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const now = Date.now()
  const validity = sequence(timeOf(now - (Math.abs(days) + 1) * DAY_MS), timeOf(now + days * DAY_MS))
  const told = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    nameOf('localhost'),
    validity,
    nameOf('localhost'),
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = sign('sha256', told, privateKey)
  const cert = pem(sequence(told, ECDSA_WITH_SHA256, der(0x03, Buffer.from([0]), signature)))
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}
