import { type FilterFunction, FunctionExpressionType, JSONPathEnvironment, type JSONPathQuery } from 'json-p3'
import { readPattern } from './pattern.ts'

/** The longest JSONPath that is read, in characters. */
const MAX_JSON_PATH = 1000

/** What a path finds in parsed JSON: its first value, nothing, or that the JSON is nested too deeply to search. */
type Found = { value: unknown } | 'nothing' | 'too deep'

export type ReadJsonPath = { ok: true; first: (json: unknown) => Found } | { ok: false; reason: string }

/** Maps a JSONPath of RFC 9535 (at most 1,000 characters) to what finds its first value, or to why it is none. */
export function readJsonPath(path: string): ReadJsonPath {
  if (path.length > MAX_JSON_PATH)
    return { ok: false, reason: `The JSONPath is longer than ${MAX_JSON_PATH} characters.` }
  try {
    const query = ENVIRONMENT.compile(path)
    return { ok: true, first: (json) => (isJson(json) ? firstOf(query, json) : 'nothing') }
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    return { ok: false, reason: `The JSONPath cannot be read: ${why}.` }
  }
}

type Json = Parameters<JSONPathEnvironment['query']>[1]

const ENVIRONMENT = linear(new JSONPathEnvironment({ maxRecursionDepth: 200 }))

// The package's own `match` and `search` backtrack, on patterns that the answer itself may bring.
function linear(environment: JSONPathEnvironment): JSONPathEnvironment {
  environment.functionRegister.set(
    'match',
    patternFunction((pattern) => `^(?:${pattern})$`),
  )
  environment.functionRegister.set(
    'search',
    patternFunction((pattern) => pattern),
  )
  return environment
}

function patternFunction(whole: (pattern: string) => string): FilterFunction {
  const { ValueType, LogicalType } = FunctionExpressionType
  return {
    argTypes: [ValueType, ValueType],
    returnType: LogicalType,
    call: (text, pattern) => {
      if (typeof text !== 'string' || typeof pattern !== 'string') return false
      const read = readPattern(whole(pattern))
      return read.ok && read.pattern.isIn(text)
    },
  }
}

function firstOf(query: JSONPathQuery, json: Json): Found {
  try {
    for (const { value } of query.lazyQuery(json)) return { value }
    return 'nothing'
  } catch {
    return 'too deep'
  }
}

function isJson(value: unknown): value is Json {
  return value !== undefined
}
