import { bringUpFaults, type Faults } from './faults/bring-up.ts'
import { FAULTS, SIX } from './faults/catalogue.ts'
import { printTable } from './faults/print-table.ts'
import { differenceOf, shownFor } from './faults/shown.ts'
import { SOUND } from './faults/sound.ts'
import { define, FAULT_STACKS, verifyAll } from './faults/verify.ts'
import { expect, test } from './fixtures.ts'
import { open } from './pages/open.ts'

const MINUTES = 60_000

test.describe
  .serial('the fault catalogue: real containers, each broken in its own way', () => {
    let faults: Faults = { variables: {}, remove: () => {} }
    let runs: Awaited<ReturnType<typeof verifyAll>> = new Map()
    const causesOf = (project: string) => runs.get(project)?.causes ?? []

    test.beforeAll(async () => {
      // Some 120 containers: two minutes on a quiet machine, several times that on a busy one.
      test.setTimeout(12 * MINUTES)
      faults = await bringUpFaults()
    })

    test.afterAll(() => {
      test.setTimeout(5 * MINUTES)
      faults.remove()
    })

    test('every fault is given its cause with the line that proves it, and what is sound none', async ({
      lead,
      rollcall,
    }) => {
      test.setTimeout(8 * MINUTES)
      for (const stack of FAULT_STACKS) await define(lead, rollcall, stack, faults.variables)
      runs = await verifyAll(rollcall)
      printTable(new Map([...runs].map(([project, { causes }]) => [project, causes])))
      for (const fault of FAULTS)
        expect
          .soft(differenceOf(fault, causesOf(fault.project)), `${fault.service}: ${fault.expected}`)
          .toBe('')
      for (const { project, service, kind } of SOUND)
        expect.soft(shownFor(service, causesOf(project)), `${service} is sound: ${kind}`).toBeNull()
    })

    test('six services that fail on one module share one card, which names who waits for them', async ({
      lead,
      rollcall,
    }) => {
      await open(lead, `${rollcall.url}/runs/${runs.get('faults-shared')?.id}`)
      const cards = lead.getByRole('region', { name: 'Why' }).getByRole('article')
      await expect(cards).toHaveCount(1)
      await expect(cards).toContainText("No module named 'octo_common'")
      for (const service of [...SIX, 'gateway'])
        await expect(cards.getByRole('link', { name: service, exact: true }).first()).toBeVisible()
    })

    test('who waits along a chain is named on the card where it begins', async ({ lead, rollcall }) => {
      await open(lead, `${rollcall.url}/runs/${runs.get('faults-health')?.id}`)
      const card = lead
        .getByRole('region', { name: 'Why' })
        .getByRole('article')
        .filter({ has: lead.getByRole('link', { name: 'ledger', exact: true }) })
      for (const service of ['ledger-api', 'ledger-web'])
        await expect(card.getByRole('link', { name: service, exact: true }).first()).toBeVisible()
    })
  })
