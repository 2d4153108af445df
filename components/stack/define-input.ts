type GivenFile = { name: string; content: string }

/** What a person gives to define a stack: files as text, or a place on the server. */
export type DefineInput = {
  files: GivenFile[] | { path: string; overrides?: string[] }
  env?: string
  profiles: string[]
  project?: string
}

export type Trouble = { file: string; line: number; column: number; message: string }

export type DefineStack = (
  input: DefineInput,
) => Promise<{ ok: true; slug: string } | { ok: false; troubles: Trouble[] } | { ok: false; reason: string }>

/** The form as typed. */
export type Typed = {
  from: 'files' | 'server'
  files: (GivenFile & { key: number })[]
  path: string
  overrides: string
  env: string
  profiles: string
  project: string
}

/** Maps the form as typed to what is asked; files left empty are left out, lists are split at commas and spaces. */
export function defineInputOf(typed: Typed): DefineInput {
  const overrides = listOf(typed.overrides)
  const files = typed.files.filter(({ content }) => content.trim() !== '')
  return {
    files:
      typed.from === 'server'
        ? { path: typed.path.trim(), ...(overrides.length > 0 && { overrides }) }
        : files.map(({ name, content }) => ({ name: name.trim(), content })),
    ...(typed.env.trim() !== '' && { env: typed.env }),
    profiles: listOf(typed.profiles),
    ...(typed.project.trim() !== '' && { project: typed.project.trim() }),
  }
}

function listOf(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean)
}
