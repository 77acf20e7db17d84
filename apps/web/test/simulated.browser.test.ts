import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, noBrowser } from './browser.ts'
import { builtPage } from './built-page.ts'
import { serve } from './serve.ts'
import { openSimulated, visit } from './visit.ts'

describe.skipIf(noBrowser)(`the run page (${noBrowser || 'of the simulated runner'})`, () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    site = await serve(builtPage())
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  const opened = async () => {
    const { page, faults } = await visit(browser, site.address)
    await openSimulated(page)
    return { page, faults }
  }

  it('says everywhere that nobody ran it', async () => {
    const { page } = await opened()
    await page.getByText('Nobody ran this.').waitFor()
    expect(await page.title()).toMatch(/^Simulated: /)
    await page.getByRole('button', { name: 'A fade without a heart rate' }).click()
    await page.getByText('not recorded').first().waitFor()
    await page.getByText('Nobody ran this.').waitFor()
    await page.close()
  })

  it('judges again at once when the runner says what gave out', async () => {
    const { page, faults } = await opened()
    await page.getByLabel('I slowed on purpose').check()
    await page
      .getByRole('status')
      .getByText(/^Judged again: /)
      .waitFor({ state: 'attached' })
    await page.getByLabel('It was a race').check()
    await page.getByLabel('Maximum heart rate').fill('199')
    await page.getByLabel('Maximum heart rate').press('Enter')
    await page.getByText(/from your maximum of 199/).waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('speaks in miles when asked, in every sentence and table', async () => {
    const { page } = await opened()
    await page.getByLabel('miles').check()
    await page.getByRole('heading', { name: 'Mile by mile' }).waitFor()
    await page.getByRole('heading', { level: 1, name: /miles?/ }).waitFor()
    await page.close()
  })

  it('lights the stretch of a reason, and puts it out again', async () => {
    const { page } = await opened()
    const reason = page.getByRole('region', { name: /^Why/ }).getByRole('button').first()
    await reason.click()
    expect(await reason.getAttribute('aria-pressed')).toBe('true')
    const lit = page.locator('svg rect[class*="lit"]')
    await lit.waitFor()
    await reason.click()
    await lit.waitFor({ state: 'detached' })
    await page.close()
  })

  it('moves all charts and the slider with the pointer', async () => {
    const { page } = await opened()
    const plot = page.locator('[data-chart="pace"] .u-over')
    await plot.hover({ position: { x: 200, y: 30 } })
    await page
      .locator('[data-chart="heart-rate"] figcaption')
      .getByText(/\d+ bpm$/)
      .last()
      .waitFor()
    const place = await page.getByLabel('Place in the run').getAttribute('aria-valuetext')
    expect(place).toMatch(/^\d+\.\d km · \d+:\d\d(:\d\d)?, \d:\d\d \/km, \d+ bpm/)
    await page.close()
  })

  it('zooms all charts where one is dragged, and back', async () => {
    const { page } = await opened()
    const back = page.getByRole('button', { name: 'Whole run' })
    expect(await back.isDisabled()).toBe(true)
    const plot = page.locator('[data-chart="pace"] .u-over')
    await plot.scrollIntoViewIfNeeded()
    const box = await plot.boundingBox()
    if (!box) throw new Error('no chart')
    await page.mouse.move(box.x + 100, box.y + 40)
    await page.mouse.down()
    await page.mouse.move(box.x + 260, box.y + 40, { steps: 4 })
    await page.mouse.up()
    await back.click()
    expect(await back.isDisabled()).toBe(true)
    await page.close()
  })

  it('puts the charts over time instead of distance', async () => {
    const { page, faults } = await opened()
    await page.getByLabel('Time', { exact: true }).check()
    await page.locator('svg text').getByText('time', { exact: true }).waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('has a table below each chart, with a row a kilometre', async () => {
    const { page } = await opened()
    for (const chart of ['pace', 'heart-rate', 'cadence', 'ground-contact', 'altitude']) {
      const figure = page.locator(`[data-chart="${chart}"]`)
      await figure.getByText(/^Table/).click()
      await figure.locator('tbody tr').first().waitFor()
      expect(await figure.locator('tbody tr').count()).toBeGreaterThan(20)
    }
    await page.close()
  })

  it('says why, with its sources', async () => {
    const { page } = await opened()
    await page.getByRole('button', { name: 'Why do you say so?' }).click()
    const dialog = page.getByRole('dialog', { name: 'Why we say so' })
    await dialog.getByRole('link', { name: /^doi / }).first().waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.close()
  })
})
