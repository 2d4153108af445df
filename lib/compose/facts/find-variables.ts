import type { Branch } from '#lib/yaml/tree.ts'
import { type Part, parseTemplate } from '../variables/parse-template.ts'
import { leavesWithin } from './leaves-within.ts'

// A shell or Compose itself sets them; no `.env` has to.
const FROM_ELSEWHERE = /^(?:HOME|PWD|USER|UID|GID|HOSTNAME|COMPOSE_.+|DOCKER_.+)$/

const LONGEST = 200

/** Lists the names of variables that files use without a default, sorted, each once. */
export function findVariables(model: Branch): string[] {
  const names = new Set<string>()
  for (const { leaf } of leavesWithin(model)) {
    if (!leaf.written.includes('$')) continue
    const template = parseTemplate(leaf.written)
    if (template.ok) addNames(template.parts, names)
  }
  return [...names].filter((name) => !FROM_ELSEWHERE.test(name)).sort()
}

function addNames(parts: readonly Part[], names: Set<string>): void {
  for (const part of parts) {
    if ('text' in part) continue
    const { name, operator, word } = part
    if ((operator === '' || operator.endsWith('?')) && name.length <= LONGEST) names.add(name)
    // A default is asked for in its turn; what follows `?` is a message.
    else if (operator.endsWith('-') || operator.endsWith('+')) addNames(word, names)
  }
}
