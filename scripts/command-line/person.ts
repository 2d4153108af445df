import { Command } from 'commander'
import { renewPassword } from '#lib/access/people.ts'
import { readPeople } from '#lib/db/read/people.ts'
import type { Voice } from './voice.ts'

/** `person list | password`: who may sign in, and a way back in for a lead who lost the password. */
export function personCommand(voice: Voice): Command {
  const person = new Command('person').description('people who may sign in')
  return person.addCommand(listCommand(voice)).addCommand(passwordCommand(voice))
}

function listCommand({ out, hint }: Voice): Command {
  return new Command('list').description('list who may sign in').action(async () => {
    const people = await readPeople()
    for (const { email, role, name } of people) out([email, role, name].join('\t'))
    hint(people.length === 0 ? 'Nobody may sign in yet.' : 'Columns: e-mail, role, name.')
  })
}

function passwordCommand({ out, hint }: Voice): Command {
  return new Command('password')
    .description('give a person a new password and print it, this once; their sessions end')
    .argument('<email>', 'the e-mail address they sign in with')
    .action(async (email: string, _options: unknown, command: Command) => {
      const person = (await readPeople()).find((each) => each.email === email.toLowerCase())
      if (person === undefined) return command.error(`Nobody here has the address ${email}.`, { exitCode: 1 })
      const renewed = await renewPassword(person.id)
      if (!renewed.ok) return command.error(renewed.reason, { exitCode: 1 })
      out(renewed.password)
      hint(`The new password of ${person.name}. They can change it under Settings, Account.`)
    })
}
