import type { Words } from './log-rule.ts'

/** Maps names of variables that are not set, up to four of them, to the words of their cause. */
export function notSet(names: readonly string[]): Words {
  const few = [...new Set(names)].slice(0, 4)
  const list = few.map((name) => `“${name}”`).join(', ')
  return few.length === 1
    ? {
        title: `Environment variable ${list} is not set`,
        wayOut: `Set ${few[0]} under the service's environment, or in the env file it is read from; then start it again.`,
      }
    : {
        title: `Environment variables ${list} are not set`,
        wayOut: `Set ${few.join(', ')} under the service's environment, or in its env file; then start it again.`,
      }
}

/** Maps the name of a variable whose value is not taken to the words of its cause; the value itself is never said. */
export function notValid(name: string): Words {
  return {
    title: `Environment variable “${name}” has a value that is not valid`,
    wayOut: `Correct ${name} under the service's environment, or in the env file it is read from; then start it again.`,
  }
}
