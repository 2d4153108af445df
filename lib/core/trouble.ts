/** One thing wrong with a file, in plain words, and where it is; line and column count from 1. */
export type Trouble = { file: string; line: number; column: number; message: string }
