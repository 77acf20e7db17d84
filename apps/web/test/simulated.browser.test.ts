import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launch, noBrowser } from './browser.ts'
import { type KeptHouse, keptHouse } from './kept-house.ts'
import { visit } from './visit.ts'

describe.skipIf(noBrowser)(`a run that nobody ran (${noBrowser || 'of the simulated runner'})`, () => {
  let browser: Browser
  let house: KeptHouse
  const ask = async (path: string, method = 'GET') =>
    (await fetch(`${house.address}/api/v1${path}`, { method })).json()
  beforeAll(async () => {
    house = await keptHouse({})
    const { id } = await ask('/simulated-runner', 'POST')
    await vi.waitFor(async () => expect((await ask(`/imports/${id}`)).state).toBe('done'), {
      timeout: 100_000,
      interval: 500,
    })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  it('says so in its title, at its head, and in its device', async () => {
    const { runs } = await ask('/runs?order=longest&limit=1')
    const { page, faults } = await visit(browser, `${house.address}/runs/${runs[0].id}`)
    await page.locator('[data-chart="pace"] canvas').waitFor()
    await page.getByText('Nobody ran this.').waitFor()
    expect(await page.title()).toMatch(/^Simulated: /)
    await page
      .getByRole('list', { name: 'This run' })
      .getByText(/simulated/i)
      .waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('says so of every one of them', async () => {
    const { runs, total } = await ask('/runs?limit=500')
    expect(runs).toHaveLength(total)
    for (const run of runs.slice(0, 3)) {
      const { page } = await visit(browser, `${house.address}/runs/${run.id}`)
      await page.getByText('Nobody ran this.').waitFor()
      await page.close()
    }
  })
})
