const TROUBLE =
  /\b(?:error|errors|exception|fail|fails|failed|failure|fatal|panic|critical|cannot|can't|could not|couldn't|unable|denied|refused|invalid|missing|timed? ?out|abort\w*|crash\w*|not found|unexpected|unhandled|killed|bad|corrupt\w*|incompatible|illegal|undefined|must|mismatch|unknown|unsupported)\b/i
const NONE = /\b(?:no|0|without|zero) (?:\w{1,20} )?(?:errors?|failures?|exceptions?)\b/i

/** Whether a line sounds of trouble, whatever it is about. */
export function soundsOfTrouble(text: string): boolean {
  return TROUBLE.test(text) && !NONE.test(text)
}
