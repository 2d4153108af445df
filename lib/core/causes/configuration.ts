import { commandLine } from './configuration-command-line.ts'
import { configurationFiles } from './configuration-files.ts'
import { sourceSyntax } from './configuration-syntax.ts'
import type { LogRule } from './log-rule.ts'

/** A configuration file, an option or source code that the program does not understand. */
export const configuration: LogRule = {
  code: 'configuration',
  tells: [...configurationFiles, ...commandLine, ...sourceSyntax],
}
