import { fileShape } from '#lib/core/rollcall-file/file-shape.ts'
import type { RollcallFile } from '#lib/core/rollcall-file/rollcall-file.ts'
import { addIssues } from '#lib/yaml/add-issues.ts'
import { openBudget, Refusal } from '#lib/yaml/budget.ts'
import { type Dialect, parseYaml } from '#lib/yaml/parse-yaml.ts'
import { plainValue } from '#lib/yaml/plain-value.ts'
import { type Branch, branch } from '#lib/yaml/tree.ts'
import { collectTroubles, startOf, TooManyTroubles, type Trouble, type Troubles } from '#lib/yaml/trouble.ts'
import { checkComments } from './check-comments.ts'
import { checkPatterns } from './check-patterns.ts'
import { checkServices } from './check-services.ts'

export type RollcallFileRead = { ok: true; file: RollcallFile } | { ok: false; troubles: Trouble[] }

// What troubles call the file.
const FILE_NAME = 'rollcall.yaml'

const MOST_BYTES = 256 * 1024

// One file costs a part of what all compose files of a stack may cost.
const SHARE = 0.2

const DIALECT: Dialect = {
  tags: new Map(),
  notAMap: 'A rollcall.yaml is a map, with `services` in it for instance; this is something else.',
  unknownTag: 'A rollcall.yaml knows no tags.',
}

/**
 * Maps the text of a `rollcall.yaml` (at most 256 KiB) to what it says, or to what is wrong with it and where; a service that is
 * not among the known ones is a trouble, unless they are null, for what runs may be less than what should.
 */
export function readRollcallFile(text: string, knownServices: readonly string[] | null): RollcallFileRead {
  const troubles = collectTroubles()
  try {
    const file = readText(text, knownServices, troubles)
    const found = troubles.list()
    return file === null || found.length > 0 ? { ok: false, troubles: found } : { ok: true, file }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, troubles: [...troubles.list(), error.trouble] }
    if (error instanceof TooManyTroubles) return { ok: false, troubles: troubles.list() }
    throw error
  }
}

function readText(text: string, known: readonly string[] | null, troubles: Troubles): RollcallFile | null {
  const unfit = whyUnfit(text)
  if (unfit !== null) {
    troubles.add(startOf(FILE_NAME), `The file ${unfit}`)
    return null
  }
  const budget = openBudget(SHARE)
  const documents = parseYaml(FILE_NAME, text, { budget, troubles, dialect: DIALECT })
  if (documents === null || troubles.list().length > 0) return null
  checkComments(FILE_NAME, text, troubles)
  const [tree = branch(startOf(FILE_NAME)), second] = documents
  if (second !== undefined) {
    troubles.add(second.at, 'The file holds a second YAML document; a rollcall.yaml is one.')
    return null
  }
  return readTree(tree, known, troubles)
}

function readTree(tree: Branch, known: readonly string[] | null, troubles: Troubles): RollcallFile | null {
  if (!checkPatterns(tree, troubles)) return null
  const read = fileShape.safeParse(plainValue(tree))
  if (!read.success) addIssues(tree, read.error.issues, '', troubles)
  if (known !== null) checkServices(tree, known, troubles)
  return read.success ? read.data : null
}

function whyUnfit(text: string): string | null {
  if (Buffer.byteLength(text) > MOST_BYTES) return 'is larger than 256 KiB.'
  if (text.includes('\u0000')) return 'holds NUL bytes, so it is not a text file.'
  // The replacement character is what unreadable bytes become when a file is uploaded as text.
  if (text.includes('\uFFFD') || !text.isWellFormed()) return 'is not UTF-8 text.'
  return null
}
