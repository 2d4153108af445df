import type { LogRule, Told, Words } from './log-rule.ts'

function taken({ name }: Told): Words {
  const port = name('port') || name('other')
  return {
    title: port === '' ? 'Its port is already in use' : `Port ${port} is already in use`,
    wayOut:
      'Let only one process listen on the port, in the container and in every container that shares its network, or give one of them another.',
  }
}

/** A port that another process in the same network already listens on, as the service itself said. */
export const addressInUse: LogRule = {
  code: 'port-taken',
  tells: [
    {
      when: /[Pp]ort (?<port>\d{1,5}) (?:was|is) (?:already (?:in use|being used|allocated|taken|occupied)|in use by)/,
      say: taken,
    },
    {
      when: /(?:EADDRINUSE|address (?:is )?already in use|Address in use|AddrInUse).{0,80}?[: ](?<port>\d{2,5})(?!\d|[.:]\d)/i,
      unless: /\bport (?:already )?(?:is )?free/i,
      say: taken,
    },
    {
      when: /(?<!Errno |code: |\(os error )(?<![\d(])(?<=[:\s'",*])(?<port>\d{2,5})['")\]]{0,3}[^\d]{0,60}(?:EADDRINUSE|address (?:is )?already in use|address in use|failed \(98)/i,
      say: taken,
    },
    { when: /Connection in use: \('[^']{0,60}', (?<port>\d{1,5})\)/, say: taken },
    {
      when: /EADDRINUSE|address (?:is )?already in use|\bAddress in use|[Tt]hat port is already in use|AddrInUse|Only one usage of each socket address|failed \(98:|Another process is already (?:using|listening)/i,
      unless: /e-?mail/i,
      say: taken,
    },
  ],
}
