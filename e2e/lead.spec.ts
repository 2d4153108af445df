import { tokenOf } from './app/command-line.ts'
import { expect, test } from './fixtures.ts'
import { open } from './pages/open.ts'
import { containerOf, docker } from './stacks/compose.ts'

const ZOO = [
  { service: 'healthy', verdict: 'healthy', reason: 'Its health check passes' },
  { service: 'unhealthy', verdict: 'failing', reason: 'the cache does not answer' },
  { service: 'looping', verdict: 'failing', reason: 'last exit code 3' },
  { service: 'blocked', verdict: 'failing', reason: 'port is already allocated' },
  { service: 'finished', verdict: 'completed', reason: 'exit code 0' },
  { service: 'crashed', verdict: 'failing', reason: 'Exited with code 1' },
  { service: 'plain', verdict: 'running', reason: 'no health check' },
  { service: 'paused', verdict: 'degraded', reason: 'Paused' },
]

const SHOP = { api: 'healthy', cache: 'healthy', db: 'healthy', migrate: 'completed', worker: 'running' }

test.describe('the lead opens the board', () => {
  test('both discovered stacks are there, judged, the worse one first', async ({ lead }) => {
    const names = lead.getByRole('list', { name: 'Stacks' }).getByRole('heading', { level: 2 })
    await expect(names.filter({ hasText: 'shop' })).toBeVisible()
    // A machine may run stacks of its own beside ours.
    const ours = (await names.allTextContents()).filter((name) => name === 'zoo' || name === 'shop')
    expect(ours).toEqual(['zoo', 'shop'])
    const zoo = lead.getByRole('listitem').filter({ has: lead.getByRole('heading', { name: 'zoo' }) })
    await expect(zoo).toContainText('failing')
    await expect(zoo.getByRole('link', { name: 'looping: failing' })).toBeVisible()
    const shop = lead.getByRole('listitem').filter({ has: lead.getByRole('heading', { name: 'shop' }) })
    await expect(shop).toContainText('all 5 as they should be')
  })

  test('every state a container can be in is judged right, with its reason', async ({ lead, rollcall }) => {
    await open(lead, `${rollcall.url}/stacks/zoo`)
    for (const { service, verdict, reason } of ZOO) {
      const row = lead.getByRole('row').filter({ has: lead.getByText(service, { exact: true }) })
      await expect(row).toContainText(verdict)
      await expect(row).toContainText(reason)
    }
  })

  test('real PostgreSQL, Redis, an API, a worker and a migration are as they should be', async ({
    lead,
    rollcall,
  }) => {
    await open(lead, `${rollcall.url}/stacks/shop`)
    for (const [service, verdict] of Object.entries(SHOP)) {
      const row = lead.getByRole('row').filter({ has: lead.getByText(service, { exact: true }) })
      await expect(row).toContainText(verdict)
    }
  })

  test('a restart loop is never called running, whenever one looks', async ({ rollcall }) => {
    const headers = { authorization: `Bearer ${tokenOf(rollcall, 'viewer')}` }
    for (let look = 0; look < 8; look += 1) {
      const board: { rows: { slug: string; squares: { service: string; verdict: string }[] }[] } = await (
        await fetch(`${rollcall.url}/api/v1/stacks`, { headers })
      ).json()
      const zoo = board.rows.find(({ slug }) => slug === 'zoo')
      expect(zoo?.squares.find(({ service }) => service === 'looping')?.verdict).toBe('failing')
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  })

  test('a change in the engine shows on the open board by itself', async ({ lead }) => {
    const plain = (word: string) => lead.getByRole('link', { name: `plain: ${word}` })
    await expect(plain('running')).toBeVisible()
    docker(['pause', containerOf('zoo', 'plain')])
    try {
      await expect(plain('degraded')).toBeVisible()
    } finally {
      docker(['unpause', containerOf('zoo', 'plain')])
    }
    await expect(plain('running')).toBeVisible()
  })

  test('the strip of a stack is one tab stop, walked with arrows', async ({ lead }) => {
    const strip = lead.getByRole('list', { name: 'Services of shop' }).getByRole('link')
    await strip.first().focus()
    await lead.keyboard.press('ArrowRight')
    await expect(strip.nth(1)).toBeFocused()
    await lead.keyboard.press('End')
    await expect(strip.last()).toBeFocused()
    await lead.keyboard.press('Home')
    await expect(strip.first()).toBeFocused()
  })

  test('Ctrl K jumps to a stack', async ({ lead }) => {
    // The page listens once it is live; the key that opens also closes, so it is pressed only while nothing is open.
    await expect(lead.getByText('Changes show as they happen')).toBeVisible()
    await lead.keyboard.press('Control+k')
    await lead.getByRole('combobox').fill('zoo')
    await expect(lead.getByRole('option', { name: /zoo/ }).first()).toBeVisible()
    await lead.keyboard.press('Enter')
    await expect(lead).toHaveURL(/\/stacks\/zoo$/)
  })
})
