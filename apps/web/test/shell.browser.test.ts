import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, noBrowser } from './browser.ts'
import { type EmptyHouse, emptyHouse } from './empty-house.ts'
import { manyRuns } from './many-runs.ts'
import { visit } from './visit.ts'

const pages = [
  { link: 'Runs', path: '/runs', heading: 'Runs', title: 'Runs – Freshlegs' },
  { link: 'Calendar', path: '/calendar', heading: 'Calendar', title: 'Calendar – Freshlegs' },
  { link: 'Durability', path: '/durability', heading: 'Durability', title: 'Durability – Freshlegs' },
  { link: 'Settings', path: '/settings', heading: 'Settings', title: 'Settings – Freshlegs' },
  { link: 'Add runs', path: '/imports', heading: 'Add runs', title: 'Add runs – Freshlegs' },
]

describe.skipIf(noBrowser)(`what all pages share (${noBrowser || 'on the real server'})`, () => {
  let browser: Browser
  let full: Awaited<ReturnType<typeof manyRuns>>
  let empty: EmptyHouse
  beforeAll(async () => {
    browser = await launch()
    full = await manyRuns(60)
    empty = await emptyHouse()
  })
  afterAll(async () => {
    await browser?.close()
    await full?.stop()
    await empty?.stop()
  })

  it.each([
    1280, 390,
  ])('leads to every page, at its own address and with its own title, %i wide', async (width) => {
    const { page, faults } = await visit(browser, full.address, { width })
    for (const { link, path, heading, title } of pages) {
      await page.getByRole('link', { name: link, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
      expect(new URL(page.url()).pathname).toBe(path)
      await page.waitForFunction((wanted) => document.title === wanted, title)
      // Whoever reads by ear is at the new heading.
      await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, heading)
    }
    expect(faults).toEqual([])
    await page.close()
  })

  it('marks the page that one is on, and the list while one of its runs is open', async () => {
    const { page } = await visit(browser, `${full.address}/calendar`)
    await page.locator('nav[aria-label="Pages"] a[aria-current="page"]', { hasText: 'Calendar' }).waitFor()
    expect(await page.locator('nav[aria-label="Pages"] a[aria-current="page"]').count()).toBe(1)
    await page.goto(`${full.address}/runs`)
    await page.getByRole('link', { name: 'Run 1', exact: true }).click()
    await page.waitForURL(/\/runs\/[0-9a-f]{16}-0$/)
    await page.locator('nav[aria-label="Pages"] a[aria-current="page"]', { hasText: 'Runs' }).waitFor()
    await page.close()
  })

  it('can be left behind with the first key', async () => {
    const { page } = await visit(browser, `${full.address}/settings`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.close()
  })

  it('comes back to the same place of a long list', async () => {
    const { page } = await visit(browser, `${full.address}/runs`)
    await page.getByRole('link', { name: 'Run 1', exact: true }).waitFor()
    await page.evaluate(() => scrollTo(0, 1200))
    const link = page.getByRole('link', { name: 'Run 30', exact: true })
    await link.waitFor()
    const before = await page.evaluate(() => scrollY)
    await link.click()
    await page.waitForURL(/\/runs\/[0-9a-f]{16}-0$/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goBack()
    await link.waitFor()
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 5, before)
    await page.close()
  })

  it('says that an address leads nowhere, and where to go instead', async () => {
    const { page } = await visit(browser, `${full.address}/nowhere`)
    await page.getByRole('heading', { level: 1, name: 'There is no such page.' }).waitFor()
    await page.getByRole('link', { name: 'all runs' }).click()
    await page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor()
    await page.close()
  })

  it('says that an import is not there any more', async () => {
    const { page } = await visit(browser, `${full.address}/imports/00000000-nothing`)
    await page.getByRole('heading', { level: 1, name: 'There is no such import.' }).waitFor()
    await page.close()
  })

  it('has a way in on every page when there is nothing yet', async () => {
    for (const path of ['runs', 'calendar', 'durability']) {
      const { page, faults } = await visit(browser, `${empty.address}/${path}`)
      await page.getByRole('link', { name: 'Bring some' }).click()
      await page.getByRole('button', { name: 'Choose files' }).waitFor()
      expect(faults).toEqual([])
      await page.close()
    }
  })

  it('says that the program is not running any more, and goes on when it is', async () => {
    const { page } = await visit(browser, empty.address)
    await page.getByRole('heading', { name: 'Did your legs give out first?' }).waitFor()
    await empty.close()
    await page.getByRole('button', { name: 'Try a simulated runner' }).click()
    await page.getByText('Freshlegs is not running any more.').first().waitFor()
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByText('Freshlegs is not running any more.').first().waitFor()
    await empty.start()
    await page.getByText('Freshlegs is not running any more.').first().waitFor({ state: 'hidden' })
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await page.getByLabel('Body mass').waitFor()
    await page.close()
  })
})
