import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launch, noBrowser } from './browser.ts'
import { manyRuns } from './many-runs.ts'
import { visit } from './visit.ts'

describe.skipIf(noBrowser)(`the calendar (${noBrowser || 'of a run a day over eight years'})`, () => {
  let browser: Browser
  let house: Awaited<ReturnType<typeof manyRuns>>
  beforeAll(async () => {
    house = await manyRuns(3000)
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  // Where the blanks go in a span of days differs from one browser to the next.
  const week = (page: Page) => page.getByRole('list', { name: /^Days of 16\s?–\s?22 Nov$/ })

  it('has the newest week first, from Monday to Sunday, under its month', async () => {
    const { page, faults } = await visit(browser, `${house.address}/calendar`)
    await page.getByRole('heading', { level: 2, name: 'November 2026' }).waitFor()
    expect(await page.getByRole('heading', { level: 3 }).first().innerText()).toMatch(/^23\s?–\s?29 Nov$/)
    const days = week(page).getByRole('listitem')
    expect(await days.count()).toBe(7)
    expect(await days.first().innerText()).toMatch(/^Monday,? 16 November/)
    expect(await days.last().innerText()).toMatch(/^Sunday,? 22 November/)
    expect(faults).toEqual([])
    await page.close()
  })

  it('adds up a week, and says what each of its runs was', async () => {
    const { page } = await visit(browser, `${house.address}/calendar`)
    const days = week(page)
    await days.waitFor()
    // Runs 3 to 9, newest first: 5.2 km and a hundred metres more each day back.
    const totals = page.getByRole('heading', { level: 3, name: /^16\s?–\s?22 Nov$/ }).locator('..')
    expect(await totals.innerText()).toContain('38.5')
    expect(await totals.innerText()).toContain('7 runs')
    await days.getByRole('link', { name: '5.2 km, Run 3: nothing faded' }).click()
    await page.waitForURL(/\/runs\/[0-9a-f]{16}-0$/)
    await page.close()
  })

  it('goes to a year of long ago, and back with the back button to where it was', async () => {
    const { page, faults } = await visit(browser, `${house.address}/calendar`)
    await page.getByLabel('Go to').selectOption('2020')
    await page.waitForURL(/\?year=2020$/)
    await page.getByRole('heading', { level: 2, name: 'December 2020' }).waitFor()
    expect(await page.getByRole('heading', { level: 2, name: 'November 2026' }).count()).toBe(0)
    await page.getByRole('heading', { level: 3 }).nth(5).scrollIntoViewIfNeeded()
    const at = await page.evaluate(() => scrollY)
    await page
      .getByRole('link', { name: /^\d+\.\d km, Run \d+/ })
      .nth(10)
      .click()
    await page.waitForURL(/\/runs\/[0-9a-f]{16}-0$/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: 'December 2020' }).waitFor({ state: 'attached' })
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 900, at)
    await page.getByRole('link', { name: 'To the newest weeks' }).click()
    await page.getByRole('heading', { level: 2, name: 'November 2026' }).waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('asks for a year of weeks, and for those before it only when one comes near them', async () => {
    const { page, faults } = await visit(browser, `${house.address}/settings`)
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.pathname === '/api/v1/weeks') asked.push(url.searchParams.get('offset') ?? '')
    })
    await page.getByRole('link', { name: 'Calendar', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'November 2026' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual(['0'])
    await vi.waitFor(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      expect(await page.getByRole('heading', { level: 2, name: 'September 2018' }).count()).toBe(1)
    }, 30_000)
    // Each piece once, in their order, to the very first week.
    expect(asked).toEqual(asked.map((_, index) => String(52 * index)))
    expect(asked).toHaveLength(9)
    expect(faults).toEqual([])
    await page.close()
  })

  it('is a row of seven on a phone, with nothing outside of it', async () => {
    const { page, faults } = await visit(browser, `${house.address}/calendar`, { width: 390 })
    const days = week(page).getByRole('listitem')
    await days.first().waitFor()
    const boxes = await Promise.all((await days.all()).map((day) => day.boundingBox()))
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1)
    for (const box of boxes)
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 390).toBe(true)
    expect(faults).toEqual([])
    await page.close()
  })

  it('names days and months in the language that was chosen', async () => {
    await fetch(`${house.address}/api/v1/settings`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ units: 'metric', language: 'de', privacyZones: [] }),
    })
    const { page } = await visit(browser, `${house.address}/calendar`)
    await page.getByRole('heading', { level: 2, name: 'Oktober 2026' }).waitFor()
    expect(await page.getByText('38,5').count()).toBe(1)
    await page.close()
  })
})
