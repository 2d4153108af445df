import type { Definition, ServiceDefinition } from '#lib/core/stack.ts'
import { type ComposeInput, type DefinitionRead, readDefinition } from './read-definition.ts'

type Files = string | Record<string, string>

type Options = Partial<Omit<ComposeInput, 'files'>>

/** Reads pasted files; one text is `compose.yaml` of the stack `shop`. */
export function readGiven(files: Files, options: Options = {}): Promise<DefinitionRead> {
  const named = typeof files === 'string' ? { 'compose.yaml': files } : files
  const given = Object.entries(named).map(([name, content]) => ({ name, content }))
  return readDefinition({ profiles: [], project: 'shop', ...options, files: given })
}

/** The definition of files that are right; anything else fails the test with what was found wrong. */
export async function definitionOf(files: Files, options: Options = {}): Promise<Definition> {
  const read = await readGiven(files, options)
  if (!read.ok) throw new Error(inLines(read.troubles).join('\n'))
  return read.definition
}

/** The one service `web` (or another) of files that are right. */
export async function serviceOf(
  files: Files,
  name = 'web',
  options: Options = {},
): Promise<ServiceDefinition> {
  const { services } = await definitionOf(files, options)
  const found = services.find((service) => service.name === name)
  if (found === undefined) throw new Error(`no service ${name}`)
  return found
}

/** What is wrong with files, as `file:line:column message`; empty when nothing is. */
export async function troublesOf(files: Files, options: Options = {}): Promise<string[]> {
  const read = await readGiven(files, options)
  return read.ok ? [] : inLines(read.troubles)
}

function inLines(troubles: { file: string; line: number; column: number; message: string }[]): string[] {
  return troubles.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
}
