import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { aHistory } from './a-history.ts'
import { launch, noBrowser } from './browser.ts'
import { type KeptHouse, keptHouse } from './kept-house.ts'
import { visit } from './visit.ts'

describe.skipIf(noBrowser)(`durability (${noBrowser || 'of half a year that was planted'})`, () => {
  let browser: Browser
  let house: KeptHouse
  beforeAll(async () => {
    house = await keptHouse({ planted: { 'strava.zip': aHistory(60) } })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  it('says what each figure comes to, over its chart, in the words of the server', async () => {
    const { page, faults } = await visit(browser, `${house.address}/durability?length=30-60`)
    const { classes } = await (await fetch(`${house.address}/api/v1/durability`)).json()
    for (const { says } of classes[0].trends)
      await page.getByRole('heading', { level: 2, name: says }).or(page.getByText(says)).first().waitFor()
    await page.getByRole('img', { name: /^Leg fade, run by run/ }).waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('compares runs of like length only, and says plainly where there are too few', async () => {
    const { page } = await visit(browser, `${house.address}/durability`)
    await page.getByLabel(/^150 minutes/).check()
    await page.waitForURL(/length=150-/)
    await page
      .getByText(/^Not enough runs yet:\s\d\sof\s8\.$/)
      .first()
      .waitFor()
    await page.close()
  })

  it('leads from a dot to its run', async () => {
    const { page } = await visit(browser, `${house.address}/durability?length=30-60`)
    const chart = page.getByRole('img', { name: /^Leg fade/ })
    await chart.waitFor()
    // It moves as long as anything above it is still on its way.
    const pointed = await vi.waitFor(async () => {
      const dot = await chart.locator('circle').nth(3).boundingBox()
      if (!dot) throw new Error('no dot')
      const at = [dot.x + dot.width / 2, dot.y + dot.height / 2] as const
      await page.mouse.move(...at)
      await page.getByRole('link', { name: /^\w+ \d+ \w+ 2026: −?-?\d+\.\d %$/ }).waitFor({ timeout: 1000 })
      return at
    }, 20_000)
    await page.mouse.click(...pointed)
    await page.waitForURL(/\/runs\/[0-9a-f]{16}-0$/)
    await page.close()
  })

  it('has the same in figures, with a link for every run, for whoever does not see the chart', async () => {
    const { page } = await visit(browser, `${house.address}/durability?length=30-60`)
    await page.getByText('In figures').first().click()
    const table = page.getByRole('table', { name: 'Leg fade by run' })
    const { classes } = await (await fetch(`${house.address}/api/v1/durability`)).json()
    expect(await table.getByRole('link').count()).toBe(classes[0].trends[0].points.length)
    await page.getByRole('table', { name: 'Leg fade by month' }).getByRole('row').nth(1).waitFor()
    await page.close()
  })

  it('counts what was left out, each with its reason', async () => {
    const { page } = await visit(browser, `${house.address}/durability?length=30-60`)
    const { classes } = await (await fetch(`${house.address}/api/v1/durability`)).json()
    const shown = page.getByRole('region', { name: 'Left out' }).getByRole('listitem')
    await shown.first().waitFor()
    expect(await shown.count()).toBe(classes[0].excluded.length)
    await page.close()
  })
})
