import type { Definition } from '#lib/core/stack.ts'
import { Refusal } from '#lib/yaml/budget.ts'
import { startOf, TooManyTroubles } from '#lib/yaml/trouble.ts'
import type { ComposeInput, DefinitionRead } from './compose-input.ts'
import { buildDefinition } from './definition/build-definition.ts'
import { projectName } from './definition/project-name.ts'
import { chooseFiles } from './files/choose-files.ts'
import { dropReset } from './model/drop-reset.ts'
import { loadLayers } from './model/load-layers.ts'
import { type Loading, loadText, openLoading } from './model/loading.ts'
import { parseDotenv } from './variables/parse-dotenv.ts'
import type { Variables } from './variables/variables.ts'

export type { Trouble } from '#lib/yaml/trouble.ts'
export type { ComposeInput, DefinitionRead } from './compose-input.ts'

/** Maps compose files to the definition of a stack, or to what is wrong with them and where; it changes nothing and never throws for what files hold. */
export async function readDefinition(input: ComposeInput): Promise<DefinitionRead> {
  const chosen = await chooseFiles(input)
  if (!chosen.ok) return { ok: false, troubles: [chosen.trouble] }
  const loading = openLoading(chosen.source)
  try {
    const variables = await readVariables(input, loading)
    const names = await chosen.names(variables)
    const definition = await readLayers(input, { names, variables, folder: chosen.folder }, loading)
    const troubles = loading.troubles.list()
    if (definition === null || troubles.length > 0) return { ok: false, troubles }
    return { ok: true, definition, files: [...new Set([...names, ...loading.read])] }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, troubles: [...loading.troubles.list(), error.trouble] }
    if (error instanceof TooManyTroubles) return { ok: false, troubles: loading.troubles.list() }
    throw error
  }
}

type Given = { names: string[]; variables: Variables; folder: string | null }

async function readLayers(
  input: ComposeInput,
  { names, variables, folder }: Given,
  loading: Loading,
): Promise<Definition | null> {
  const model = dropReset(await loadLayers(loading, { names, folder: '.', variables, at: null, trail: [] }))
  if (loading.broken) return null
  const sources = { given: input.project, variable: variables.get('COMPOSE_PROJECT_NAME'), folder }
  const project = projectName(model, sources, startOf(names[0] ?? ''), loading.troubles)
  const enabled = [...input.profiles, ...(variables.get('COMPOSE_PROFILES') ?? '').split(',')]
  return buildDefinition(
    model,
    project,
    enabled.map((profile) => profile.trim()),
    loading.troubles,
  )
}

// The server's own environment is never looked at: it holds Rollcall's secrets, not the stack's.
async function readVariables({ env }: ComposeInput, loading: Loading): Promise<Variables> {
  const name = '.env'
  const beside = env === undefined ? await loading.source.read(name) : null
  if (beside && !beside.ok && beside.absent) return new Map()
  const text = env ?? (await loadText(loading, name, startOf(name))) ?? ''
  const variables = parseDotenv(name, text, new Map(), loading.troubles, loading.made)
  if (loading.made.has('COMPOSE_PROJECT_NAME'))
    loading.troubles.add(
      startOf(name),
      '`COMPOSE_PROJECT_NAME` is kept, so it may not hold the value of a secret variable.',
    )
  return variables
}
