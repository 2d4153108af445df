/** Where a command writes: answers to `out`, hints for people to `hint`; a line each. */
export type Voice = { out: (line: string) => void; hint: (line: string) => void }
