import type { CommandTrouble } from './command-words.ts'
import type { CauseFinding } from './rule.ts'

type Told = Pick<CauseFinding, 'code' | 'title' | 'wayOut'>

/** Maps what became of a container's command to its cause and the way out. */
export function commandFinding({ what, command, isWindows }: CommandTrouble): Told {
  const named = command === '' ? 'Its command' : `Command “${command}”`
  const it = command === '' ? 'it' : command
  switch (what) {
    case 'missing':
      return {
        code: 'command-not-found',
        title: `${named} was not found`,
        wayOut: missingWords(it, isWindows),
      }
    case 'not executable':
      return {
        code: 'not-executable',
        title: `${named} may not be executed`,
        wayOut: `Make ${it} executable in the image (RUN chmod +x), or run it through its interpreter.`,
      }
    case 'wrong format':
      return {
        code: 'exec-format',
        title: `${named} is not in a format this machine runs`,
        wayOut: `Build the image for the host's processor (docker build --platform), or start ${it} with a “#!” line when it is a script.`,
      }
  }
}

function missingWords(command: string, isWindows: boolean): string {
  if (isWindows) return `Save ${command} with Unix line ends (LF, not CRLF) and rebuild the image.`
  if (command.includes('/')) {
    return `Put ${command} into the image or correct the path; where it is there, its interpreter or loader is not (first line “#!…”, CRLF line ends, musl against glibc).`
  }
  return `Install ${command} in the image, or correct the service's command.`
}
