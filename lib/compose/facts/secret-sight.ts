import { redact } from '#lib/core/redact.ts'
import { redactWords } from '#lib/core/redact-words.ts'

/** Tells texts that hold a credential; after 4,000 different ones that need a closer look it is spent, and tells no more. */
export type SecretSight = {
  inText: (text: string) => boolean
  inWords: (words: readonly string[]) => boolean
  isSpent: () => boolean
}

const MOST_LOOKS = 4_000

// A credential shows at once; a value may be 64 KiB of anything.
const LOOKED_AT = 2_000

// What redaction takes out has one of these in it: a name with a value, a URL, an option, or a long run of a token.
const MAY_HOLD = /[=:@]|(?:^|\s)-|[\w+/.-]{16}/

// A password that is a variable is none that stands in the file.
const VARIABLE_AS_PASSWORD = /:(?:\$\{\w+\})*@/g

/** Opens a sight for one definition: aliases make one text stand in many places, and each is looked at once. */
export function openSecretSight(): SecretSight {
  const known = new Map<string, boolean>()
  let isSpent = false
  const once = (key: string, look: () => boolean): boolean => {
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= MOST_LOOKS) {
      isSpent = true
      return false
    }
    const found = look()
    known.set(key, found)
    return found
  }
  return {
    inText(text) {
      const part = bare(text)
      return MAY_HOLD.test(part) && once(part, () => redact(part) !== part)
    },
    inWords(words) {
      const parts = words.slice(0, 1_000).map(bare)
      const redacted = () => redactWords(parts).some((word, index) => word !== parts[index])
      return parts.some((part) => MAY_HOLD.test(part)) && once(parts.join('\u0000'), redacted)
    },
    isSpent: () => isSpent,
  }
}

function bare(text: string): string {
  return text.slice(0, LOOKED_AT).replace(VARIABLE_AS_PASSWORD, '@')
}
