import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launch, noBrowser } from './browser.ts'
import { manyRuns } from './many-runs.ts'
import { type Visitor, visit } from './visit.ts'

const total = 10_000

describe.skipIf(noBrowser)(
  `the list of runs (${noBrowser || 'ten thousand of them, in the real store'})`,
  () => {
    let browser: Browser
    let house: Awaited<ReturnType<typeof manyRuns>>
    beforeAll(async () => {
      house = await manyRuns(total)
      browser = await launch()
    })
    afterAll(async () => {
      await browser?.close()
      await house?.stop()
    })

    const opened = async (search = '', visitor: Visitor = {}) => {
      const { page, faults } = await visit(browser, `${house.address}/runs${search}`, visitor)
      await page.locator('tr[data-line="0"] a').waitFor()
      return { page, faults }
    }
    /** Which line is in the middle of the window, once there is a whole one: those of before the scrolling are none. */
    const inTheMiddle = async (page: Page): Promise<number> => {
      const found = await page.waitForFunction(() => {
        const line = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('tr[data-line]')
        return line?.querySelector('a') ? line.getAttribute('data-line') : null
      })
      return Number(await found.jsonValue())
    }
    const line = (page: Page, index: number) => page.locator(`tr[data-line="${index}"]`)
    const says = (page: Page, index: number) => line(page, index).innerText()
    const count = (page: Page) => page.getByRole('status').filter({ hasText: /runs?$/ })

    it('shows what a runner knows a run by', async () => {
      const { page, faults } = await opened()
      const words = (await says(page, 1)).split(/\s*[\t\n]\s*/)
      expect(words).toEqual(
        expect.arrayContaining([
          'Mon 23 Nov 2026',
          'Run 2',
          '5.1km',
          '28:20',
          '5:33/km',
          'Blue ones',
          'legs, from 2.5 km',
        ]),
      )
      expect(await count(page).innerText()).toBe('10,000 runs')
      expect(faults).toEqual([])
      await page.close()
    })

    it('holds only the lines on screen, and goes to any of ten thousand', async () => {
      const { page, faults } = await opened()
      for (const part of [0.5, 0.99, 0.1]) {
        await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), part)
        await inTheMiddle(page)
        expect(await page.locator('tr[data-line]').count()).toBeLessThan(80)
      }
      const index = await inTheMiddle(page)
      expect(await says(page, index)).toContain(`Run ${index + 1}`)
      expect(faults).toEqual([])
      await page.close()
    })

    it('is walked with the keyboard alone: arrows, pages, both ends, and Enter', async () => {
      const { page } = await opened()
      const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-line'))
      const press = async (key: string, expected: number) => {
        await page.keyboard.press(key)
        await page.waitForFunction(
          (wanted) => document.activeElement?.getAttribute('data-line') === wanted,
          String(expected),
        )
      }
      await line(page, 0).focus()
      await press('ArrowDown', 1)
      await press('ArrowDown', 2)
      await press('ArrowUp', 1)
      await press('End', total - 1)
      await page.locator(`tr[data-line="${total - 1}"] a`).waitFor()
      await press('ArrowUp', total - 2)
      await press('Home', 0)
      await page.keyboard.press('PageDown')
      await page.waitForFunction(() => Number(document.activeElement?.getAttribute('data-line')) > 5)
      expect(Number(await at())).toBeLessThan(40)
      // One stop on the way through the page, not ten thousand.
      expect(await page.locator('tr[data-line][tabindex="0"]').count()).toBe(1)
      const index = Number(await at())
      await line(page, index).locator('a').waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/runs\/[0-9a-f]{16}-0$/)
      await page.close()
    })

    it('tells a screen reader how many there are and which one this is', async () => {
      const { page } = await opened()
      const grid = page.getByRole('grid', { name: 'Runs' })
      expect(await grid.getAttribute('aria-rowcount')).toBe(String(total + 1))
      await line(page, 0).focus()
      await page.keyboard.press('End')
      await page.locator(`tr[data-line="${total - 1}"] a`).waitFor()
      const last = grid.getByRole('row').filter({ hasText: `Run ${total}` })
      expect(await last.getAttribute('aria-rowindex')).toBe(String(total + 1))
      expect(await last.getByRole('gridcell').count()).toBe(8)
      expect(await grid.getByRole('columnheader').allInnerTexts()).toContain('Heart rate')
      await page.close()
    })

    it('looks for words while they are typed; the key / leads there; the address remembers', async () => {
      const { page, faults } = await opened()
      // The key is listened for a moment after the list is drawn.
      await vi.waitFor(async () => {
        await page.keyboard.press('/')
        expect(await page.evaluate(() => document.activeElement?.matches('[type="search"]'))).toBe(true)
      }, 20_000)
      await page.keyboard.type('run 99')
      await page.waitForURL(/text=run/)
      await count(page).getByText('280 runs').waitFor()
      expect(await says(page, 0)).toContain('Run 99')
      await page.reload()
      expect(await page.getByRole('searchbox').inputValue()).toBe('run 99')
      await count(page).getByText('280 runs').waitFor()
      await page.getByRole('searchbox').fill('no such run')
      await page.getByText('No run fits all of this.').waitFor()
      await page.getByRole('button', { name: 'Show all runs' }).first().click()
      await count(page).getByText('10,000 runs').waitFor()
      expect(await page.getByRole('searchbox').inputValue()).toBe('')
      expect(faults).toEqual([])
      await page.close()
    })

    it('is narrowed down by what gave out, shoes and days, all at once', async () => {
      const { page, faults } = await opened()
      await page.getByText('Filter', { exact: true }).click()
      await page.getByLabel('What gave out').selectOption('legs')
      await count(page).getByText('1,429 runs').waitFor()
      await page.getByLabel('Shoes').selectOption('Blue ones')
      await page.getByLabel('From').fill('2026-01-01')
      await page.getByLabel('To', { exact: true }).fill('2026-12-31')
      await count(page).getByText('24 runs').waitFor()
      await page.locator('tr[data-line="0"] a').waitFor()
      expect(await says(page, 0)).toContain('legs, from')
      expect(faults).toEqual([])
      await page.close()
    })

    it('comes in another order when asked', async () => {
      const { page } = await opened('?order=oldest')
      expect(await says(page, 0)).toContain(`Run ${total}`)
      await page.getByLabel('Order').selectOption('longest')
      await page.waitForFunction(() =>
        document.querySelector('tr[data-line="0"]')?.textContent?.includes('29.9'),
      )
      await page.close()
    })

    it('is two lines a run on a phone, with everything but the shoes in sight', async () => {
      const { page, faults } = await opened('', { width: 390 })
      const box = await line(page, 0).boundingBox()
      expect(box?.width).toBeLessThanOrEqual(390)
      for (const text of ['Run 1', '24 Nov 2026', '27:47']) {
        const seen = await line(page, 0).getByText(text, { exact: true }).boundingBox()
        expect((seen?.x ?? -1) >= 0 && (seen?.x ?? 0) + (seen?.width ?? 0) <= 390).toBe(true)
      }
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
      await inTheMiddle(page)
      expect(faults).toEqual([])
      await page.close()
    })
  },
)
