import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHistory } from './a-history.ts'
import { barriers, sideways } from './barriers.ts'
import { launch, noBrowser } from './browser.ts'
import { type KeptHouse, keptHouse } from './kept-house.ts'
import { visit } from './visit.ts'

describe.skipIf(noBrowser)(`why (${noBrowser || 'of some months that were planted'})`, () => {
  let browser: Browser
  let house: KeptHouse
  let ledger: Ledger
  beforeAll(async () => {
    house = await keptHouse({ planted: { 'strava.zip': aHistory(60) } })
    ledger = await (await fetch(`${house.address}/api/v1/ledger`)).json()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  it('answers on the home page, in the sentence that programs get', async () => {
    const { page, faults } = await visit(browser, house.address)
    const heading = page.getByRole('heading', { level: 1 })
    await heading.waitFor()
    expect((await heading.innerText()).replace(/\s/g, ' ')).toBe(ledger.survival.says)
    const kilometres = page.getByLabel('Kilometres')
    await kilometres.check()
    await page.getByRole('heading', { level: 1, name: /km/ }).waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('names all seven parts, and says of those without data that they have none', async () => {
    const { page } = await visit(browser, house.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const { id } of ledger.parts) expect(await page.locator(`a[href="/why/${id}"]`).count()).not.toBe(0)
    const without = ledger.parts.filter(({ status }) => status === 'no-data').length
    expect(await page.getByText('No data', { exact: true }).count()).toBe(without)
    await page.close()
  })

  it('leads from a reason to the stretch of the run that shows it', async () => {
    const { page, faults } = await visit(browser, house.address)
    await page.getByRole('link', { name: /^Legs first/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Setting out too fast' }).waitFor()
    await page
      .getByRole('region', { name: 'Setting out too fast' })
      .getByText(/that shows? it/)
      .first()
      .click()
    await page
      .getByRole('link', { name: /, from 2:00 to 12:00$/ })
      .first()
      .click()
    await page.waitForURL(/\/runs\/[0-9a-f]{16}-0\?from=120&to=720&of=fast-opening$/)
    const section = page.getByRole('region', { name: 'Why, in this run' })
    await section.getByRole('button', { name: 'Shown above; hide it' }).waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('opens what a cause stands on: formula, runs, assumptions, source', async () => {
    const { page } = await visit(browser, `${house.address}/why/legs`)
    await page.getByRole('button', { name: 'Why do you say so? Setting out too fast' }).click()
    const sheet = page.getByRole('dialog', { name: 'Why we say so: Setting out too fast' })
    await sheet
      .getByRole('link', { name: /^doi 10\./ })
      .first()
      .waitFor()
    await sheet.getByRole('heading', { name: 'What was assumed' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.close()
  })

  const screens = ['/', '/why/legs', '/loads', '/agreement']
  it.each([
    [390, false],
    [1280, true],
  ])('has no barrier and no sideways scroll, %i wide', async (width, dark) => {
    for (const path of screens) {
      const { page, faults } = await visit(browser, house.address + path, { width, dark })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await barriers(page)).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      expect(faults).toEqual([])
      await page.close()
    }
  })
})

interface Ledger {
  readonly survival: { readonly says: string }
  readonly parts: readonly { readonly id: string; readonly status: string }[]
}
