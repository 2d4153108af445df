import type { Page } from '@playwright/test'
import type { Cause } from '#lib/core/cause.ts'
import type { RunView } from '#lib/core/run-view.ts'
import { nodeCommand } from '../app/node-command.ts'
import type { Rollcall } from '../app/rollcall.ts'
import { open } from '../pages/open.ts'
import { pathOf } from '../stacks/compose.ts'
import { until } from '../stacks/until.ts'
import { type FaultStack, SERVERS, STACKS } from './stacks.ts'

export const FAULT_STACKS: FaultStack[] = [...STACKS, SERVERS]

/** Gives Rollcall the compose file of a stack, as a person does on the page. */
export async function define(
  page: Page,
  app: Rollcall,
  { project, file }: FaultStack,
  variables: Record<string, string>,
): Promise<void> {
  const env = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`)
  await open(page, `${app.url}/stacks/new`)
  await page.getByLabel('On the server Rollcall runs on').check()
  await page.getByLabel('Path', { exact: true }).fill(pathOf(file))
  await page.getByLabel('Variables (.env)').fill(env.join(''))
  await page.getByLabel('Project', { exact: true }).fill(project)
  await page.getByRole('button', { name: 'Define stack' }).click()
  await page.waitForURL(`${app.url}/stacks/${project}`)
}

/** What a run of every stack of the catalogue says, by project. */
export async function verifyAll(app: Rollcall): Promise<Map<string, { id: string; causes: Cause[] }>> {
  const token = nodeCommand(app, ['token', 'create', '--name', 'faults', '--role', 'developer'])
  const headers = { authorization: `Bearer ${token}` }
  const json = async (path: string, method = 'GET') =>
    (await fetch(`${app.url}/api/v1${path}`, { method, headers })).json()
  await letSettle(app, headers, 'faults-sound')
  const found = new Map<string, { id: string; causes: Cause[] }>()
  for (const { project } of FAULT_STACKS) {
    const { id }: { id: string } = await json(`/stacks/${project}/runs`, 'POST')
    const read = (): Promise<RunView> => json(`/runs/${id}`)
    await until(`the run of ${project}`, 90, async () => (await read()).state === 'finished')
    found.set(project, { id, causes: (await read()).causes })
  }
  return found
}

/** Has a stack's runs wait until it is ready: a service that crashed and came up again meanwhile is as it should be. */
async function letSettle(app: Rollcall, headers: Record<string, string>, stack: string): Promise<void> {
  const address = `${app.url}/api/v1/stacks/${stack}/definition`
  const version = (await fetch(address, { headers })).headers.get('etag') ?? ''
  const saved = await fetch(address, {
    method: 'PUT',
    body: 'settle: 15s\n',
    headers: { ...headers, 'if-match': version },
  })
  if (!saved.ok) throw new Error(`the settling of ${stack} was refused: ${await saved.text()}`)
}
