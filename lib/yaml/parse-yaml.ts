import { Composer, type CST, type Document, Lexer, LineCounter, type ParsedNode, Parser } from 'yaml'
import { type Budget, LIMITS, Refusal } from './budget.ts'
import { plantTree } from './plant-tree.ts'
import type { Branch, Tag } from './tree.ts'
import { type Place, startOf, type Troubles } from './trouble.ts'
import { yamlMessage } from './yaml-message.ts'

/** What a kind of file is besides YAML: the tags it knows, and what is said of a document that is no map or of another tag. */
export type Dialect = { tags: ReadonlyMap<string, Tag>; notAMap: string; unknownTag: string }

type Reading = {
  file: string
  places: (offset: number) => Place
  budget: Budget
  troubles: Troubles
  dialect: Dialect
}

/** Maps one file's text to its YAML documents as located maps; empty documents are left out, null when the file is not YAML, which goes to `troubles`. */
export function parseYaml(
  file: string,
  text: string,
  { budget, troubles, dialect }: { budget: Budget; troubles: Troubles; dialect: Dialect },
): Branch[] | null {
  const lines = new LineCounter()
  const places = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const reading = { file, places, budget, troubles, dialect }
  const tokens = readTokens(text, lines, reading)
  const documents = composeDocuments(tokens, reading)
  if (documents.some(({ errors }) => errors.length > 0)) return null
  return documents.flatMap((document) => plantDocument(document, reading))
}

// Words are counted while they are read: the parser itself has no bound on memory or on the number of its errors.
function readTokens(text: string, lines: LineCounter, { file, places, budget }: Reading): CST.Token[] {
  lines.addNewLine(0)
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  for (const word of new Lexer().lex(text)) {
    budget.spend('words', 1, startOf(file))
    for (const token of parser.next(word)) tokens.push(token)
    // The stack holds the document, the open collections and one value.
    if (parser.stack.length > LIMITS.depth + 2) {
      const deepest = places(parser.stack.at(-1)?.offset ?? 0)
      throw new Refusal(deepest, `Values are nested more than ${LIMITS.depth} levels deep.`)
    }
  }
  tokens.push(...parser.end())
  if (tokens.filter(({ type }) => type === 'document').length > LIMITS.documents)
    throw new Refusal(startOf(file), `The file holds more than ${LIMITS.documents} YAML documents.`)
  return tokens
}

function composeDocuments(tokens: CST.Token[], { places, troubles }: Reading): Document.Parsed[] {
  // Unique keys are checked while planting: the library compares every key with every other one.
  const composer = new Composer({
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    resolveKnownTags: false,
  })
  const documents: Document.Parsed[] = [...composer.compose(tokens, false)]
  for (const { errors } of documents)
    for (const { pos, code, message } of errors.slice(0, 20))
      troubles.add(places(pos[0]), yamlMessage(code, message))
  return documents
}

function plantDocument(document: Document.Parsed, reading: Reading): Branch[] {
  const contents: ParsedNode | null = document.contents
  if (contents === null) return []
  const tree = plantTree(contents, reading)
  if (tree.kind === 'map') return [tree]
  const empty = tree.kind === 'leaf' && tree.value === null
  if (!empty) reading.troubles.add(tree.at, reading.dialect.notAMap)
  return []
}
