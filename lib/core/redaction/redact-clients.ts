import { argumentAfter, argumentAt } from './argument-after.ts'
import { CLIENT, type ClientOption, clientOptions } from './client-options.ts'
import { REDACTED } from './mark.ts'
import { isPlainValue } from './plain-value.ts'

const END_OF_COMMAND = /\|\||[|;]|&&/
const SHORT = /(?<=[\s"'])--?[A-Za-z][\w-]*/g

/** Takes out passwords that known programs take by a short option: `mysql -psecret`, `redis-cli -a secret`. */
export function redactClients(text: string): string {
  if (text.search(CLIENT) < 0) return text
  return text.split('\n').map(redactLine).join('\n')
}

function redactLine(line: string): string {
  let out = ''
  let kept = 0
  const clients = [...line.matchAll(CLIENT)]
  for (const [index, client] of clients.entries()) {
    if (client.index < kept) continue
    const from = client.index + client[0].length
    const rest = line.slice(from, clients[index + 1]?.index ?? line.length)
    const stop = rest.search(END_OF_COMMAND)
    out +=
      line.slice(kept, from) + redactCommand(stop < 0 ? rest : rest.slice(0, stop), clientOptions(client[0]))
    kept = from + (stop < 0 ? rest.length : stop)
  }
  return out + line.slice(kept)
}

function redactCommand(command: string, options: readonly ClientOption[]): string {
  let out = ''
  let kept = 0
  for (const match of command.matchAll(SHORT)) {
    if (match.index < kept) continue
    const found = passwordIn(command, match, options)
    if (found === null || isPlainValue(found.value)) continue
    out += `${command.slice(kept, found.start)}${REDACTED}`
    kept = found.end
  }
  return out + command.slice(kept)
}

function passwordIn(command: string, match: RegExpExecArray, options: readonly ClientOption[]) {
  const option = options.find(
    (each) => match[0] === each.option || (each.glued && isGlued(match[0], each.option)),
  )
  if (option === undefined) return null
  const end = match.index + option.option.length
  const quote = command[match.index - 1] ?? ''
  const glued = option.glued ? argumentAt(command, end, /["']/.test(quote) ? quote : '') : null
  const found = glued ?? (option.apart ? argumentAfter(command, end) : null)
  if (found === null || !option.userAndPassword) return found
  const colon = found.value.indexOf(':')
  return colon < 0 ? null : { ...found, start: found.start + colon + 1, value: found.value.slice(colon + 1) }
}

function isGlued(word: string, option: string): boolean {
  return option.length === 2 && word.startsWith(option)
}
