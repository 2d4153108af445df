import { type EngineSwitch, engineSwitch } from './app/engine-switch.ts'
import { type Rollcall, startRollcall } from './app/rollcall.ts'
import { test as base, expect } from './fixtures.ts'
import { greenSquares, rowOf } from './pages/board.ts'
import { open } from './pages/open.ts'

// An engine that hangs is given up after 10 s, and the pause between two tries grows to 15 s.
const PATIENTLY = { timeout: 60_000 }

type OwnEngine = { engine: EngineSwitch; rollcall: Rollcall }

const test = base.extend<object, OwnEngine>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures off the pattern.
    async ({}, use) => {
      const engine = await engineSwitch('old')
      await use(engine)
      await engine.remove()
    },
    { scope: 'worker' },
  ],
  rollcall: [
    async ({ engine }, use) => {
      const app = await startRollcall({ DOCKER_HOST: engine.address })
      await use(app)
      await app.remove()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

test.describe
  .serial('the engine comes and goes', () => {
    test('one that is too old is named, with what to do', async ({ lead, engine }) => {
      await engine.turnTo('old')
      const hosts = lead.getByRole('region', { name: 'Hosts' })
      await expect(hosts).toContainText('The Docker Engine is too old')
      await expect(hosts).toContainText('API 1.20')
      await expect(hosts).toContainText('Update the engine')
      await expect(lead.getByRole('main')).toContainText('Nothing could be seen')
    })

    test('once one answers, the open board fills by itself', async ({ lead, engine }) => {
      await engine.turnTo('engine')
      await expect(rowOf(lead, 'shop')).toContainText('all 5 as they should be', PATIENTLY)
      await expect(lead.getByRole('region', { name: 'Hosts' })).toContainText(/Docker Engine .+ answers/)
    })

    test('one that is lost leaves rows unreachable, with the age of what was seen', async ({
      lead,
      engine,
    }) => {
      await engine.turnTo('nobody')
      const shop = rowOf(lead, 'shop')
      await expect(shop).toContainText('unreachable', PATIENTLY)
      await expect(shop).toContainText(/last seen .+: all 5 as they should be/)
      const hosts = lead.getByRole('region', { name: 'Hosts' })
      await expect(hosts).toContainText('The connection to the Docker Engine is lost')
      await expect(hosts).toContainText(/answered/)
      await expect(greenSquares(lead)).toHaveCount(0)
      await expect(lead.getByRole('heading', { level: 1 })).toContainText('cannot be verified')
    })

    test('the page of a stack says so too', async ({ lead, rollcall }) => {
      await lead.goto(`${rollcall.url}/stacks/shop`)
      await expect(lead.getByRole('main')).toContainText('The connection to the Docker Engine is lost')
      const api = lead.getByRole('row').filter({ has: lead.getByText('api', { exact: true }) })
      await expect(api).toContainText('unreachable')
      await expect(api).toContainText(/Last seen .+: healthy/)
    })

    test('re-verifying meanwhile claims nothing', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}/stacks/shop`)
      await lead.getByRole('button', { name: 'Re-verify shop' }).click()
      await lead.waitForURL(/\/runs\//)
      const main = lead.getByRole('main')
      await expect(main).toContainText(/None of \d+ checks could be verified/)
      await expect(main.getByText('unreachable', { exact: true })).toBeVisible()
      await expect(main.getByRole('heading', { name: /^Not verified \(\d+\)$/ })).toBeVisible()
      await expect(main.getByRole('heading', { name: /^(Passing|Failing)/ })).toHaveCount(0)
    })

    test('once it is back, the open board is judged anew by itself', async ({ lead, engine }) => {
      await expect(rowOf(lead, 'shop')).toContainText('unreachable')
      await engine.turnTo('engine')
      await expect(rowOf(lead, 'shop')).toContainText('all 5 as they should be', PATIENTLY)
      await expect(rowOf(lead, 'zoo')).toContainText('failing')
    })

    test('one that hangs is named, and nothing stays green', async ({ lead, engine, rollcall }) => {
      await open(lead, rollcall.url)
      await expect(rowOf(lead, 'shop')).toContainText('all 5 as they should be')
      await engine.turnTo('hanging')
      await lead.getByRole('button', { name: 'Look again' }).click()
      const hosts = lead.getByRole('region', { name: 'Hosts' })
      await expect(hosts).toContainText('The Docker Engine does not answer', PATIENTLY)
      await expect(rowOf(lead, 'shop')).toContainText('unreachable', PATIENTLY)
      await expect(greenSquares(lead)).toHaveCount(0)
    })

    test('a page opened while it hangs is there all the same', async ({ lead, rollcall }) => {
      await lead.goto(`${rollcall.url}/stacks/zoo`)
      await expect(lead.getByRole('main')).toContainText('The Docker Engine does not answer')
    })
  })
