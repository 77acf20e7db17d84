import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launch, noBrowser } from './browser.ts'
import { type KeptHouse, keptHouse } from './kept-house.ts'
import { demoFile } from './planted.ts'
import { visit } from './visit.ts'

describe.skipIf(noBrowser)(
  `the page of a kept run (${noBrowser || 'from columns of the real server'})`,
  () => {
    let browser: Browser
    let house: KeptHouse
    beforeAll(async () => {
      house = await keptHouse({
        planted: {
          'legs.fit': demoFile('legs-go'),
          'even.fit': demoFile('holds-to-the-end'),
          'bare.fit': demoFile('no-heart-rate'),
        },
      })
      browser = await launch()
    })
    afterAll(async () => {
      await browser?.close()
      await house?.stop()
    })

    const opened = async (name = 'legs.fit') => {
      const { page, faults } = await visit(browser, house.runAt(name))
      await page.locator('[data-chart="pace"] canvas').waitFor()
      return { page, faults }
    }

    const settings = (change: { units?: string; language?: string }) =>
      fetch(`${house.address}/api/v1/settings`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ units: 'metric', language: null, privacyZones: [], ...change }),
      })

    it('says what the store says, to the word, and draws it', async () => {
      for (const name of ['legs.fit', 'even.fit', 'bare.fit']) {
        const { page, faults } = await opened(name)
        const id = new URL(page.url()).pathname.replace('/runs/', '')
        const kept = await (await fetch(`${house.address}/api/v1/runs/${id}`)).json()
        const said = (await page.locator('h1').textContent())?.replaceAll('\u00a0', ' ')
        expect(said).toBe(kept.report.verdict.says)
        await page.getByText('Heart and lungs', { exact: true }).first().waitFor()
        expect(faults).toEqual([])
        await page.close()
      }
    })

    it('shows the stored answer while the columns are still on their way', async () => {
      const { page } = await visit(browser, `${house.address}/settings`)
      let release = () => {}
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.context().route('**/columns', async (route) => {
        await held
        await route.continue()
      })
      await page.goto(house.runAt('legs.fit'))
      await page.getByRole('heading', { level: 1, name: /legs gave out/ }).waitFor()
      await page.getByText('It began').waitFor()
      await page.getByText('Reading the recording', { exact: true }).waitFor()
      expect(await page.locator('[data-chart="pace"]').count()).toBe(0)
      release()
      await page.locator('[data-chart="pace"] canvas').waitFor()
      await page.close()
    })

    it('speaks in miles when the settings say so, in every sentence and table', async () => {
      await settings({ units: 'imperial' })
      const { page } = await opened()
      await page.getByRole('heading', { name: 'Mile by mile' }).waitFor()
      await page.getByRole('heading', { level: 1, name: /miles?/ }).waitFor()
      await settings({})
      await page.close()
    })

    it('writes its figures as the language of the settings does', async () => {
      await settings({ language: 'de' })
      const { page } = await opened()
      await page.getByRole('heading', { level: 1, name: /21,1 km/ }).waitFor()
      await page.getByRole('heading', { name: /^From 21,1 km on you slowed/ }).waitFor()
      await settings({})
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

    it('lights a lap and a kilometre under the pointer, and holds one that is pressed', async () => {
      const { page } = await opened()
      // What is pointed at must stay where it is.
      await page.waitForLoadState('networkidle')
      const lit = page.locator('svg rect[class*="lit"]')
      const laps = page.getByRole('region', { name: 'Laps', exact: true })
      await laps.getByRole('row').nth(3).hover()
      await lit.waitFor()
      await page.getByRole('heading', { name: 'Laps of the watch' }).hover()
      await lit.waitFor({ state: 'detached' })
      const third = page
        .getByRole('region', { name: 'Splits' })
        .getByRole('button', { name: 'km 3', exact: true })
      await third.click()
      await page.getByRole('heading', { name: 'Laps of the watch' }).hover()
      expect(await third.getAttribute('aria-pressed')).toBe('true')
      await lit.waitFor()
      await page.close()
    })

    it('shows laps and kilometres side by side at a desk, and one at a time on a phone', async () => {
      const desk = await opened()
      await desk.page.getByRole('heading', { name: 'Kilometre by kilometre' }).waitFor()
      await desk.page.getByRole('heading', { name: 'Laps of the watch' }).waitFor()
      await desk.page.close()
      const { page } = await visit(browser, house.runAt('legs.fit'), { width: 390 })
      await page.getByRole('heading', { name: 'Kilometre by kilometre' }).waitFor()
      expect(await page.getByRole('heading', { name: 'Laps of the watch' }).count()).toBe(0)
      await page.getByLabel('Laps', { exact: true }).check()
      await page.getByRole('heading', { name: 'Laps of the watch' }).waitFor()
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
      // It moves as long as anything above it is still on its way.
      await vi.waitFor(async () => {
        await plot.scrollIntoViewIfNeeded()
        const box = await plot.boundingBox()
        if (!box) throw new Error('no chart')
        await page.mouse.move(box.x + 100, box.y + 40)
        await page.mouse.down()
        await page.mouse.move(box.x + 260, box.y + 40, { steps: 4 })
        await page.mouse.up()
        expect(await back.isEnabled()).toBe(true)
      }, 20_000)
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

    it('gives the original back byte for byte, under its own name', async () => {
      const { page } = await opened()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'legs.fit' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('legs.fit')
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
      expect(Buffer.concat(chunks).equals(Buffer.from(demoFile('legs-go')))).toBe(true)
      await page.close()
    })

    it('leads to the run before and the run after', async () => {
      const { page } = await opened('even.fit')
      await page.getByRole('link', { name: 'Older run' }).click()
      await page.getByRole('heading', { level: 1, name: /legs gave out/ }).waitFor()
      await page.getByRole('link', { name: 'Newer run' }).click()
      await page.waitForURL(house.runAt('even.fit'))
      await page.close()
    })

    it('says that a run is not here any more, and leads on', async () => {
      const { page } = await visit(browser, `${house.address}/runs/0000000000000000-0`)
      await page.getByRole('heading', { name: 'This run is not here any more.' }).waitFor()
      await page.getByRole('link', { name: 'your runs' }).waitFor()
      await page.close()
    })

    it('says that the columns cannot be had, keeps the answer, and tries again', async () => {
      const { page } = await visit(browser, `${house.address}/settings`)
      await page.context().route('**/columns', (route) => route.fulfill({ status: 500, body: '' }))
      await page.goto(house.runAt('legs.fit'))
      await page.getByText('The recording of this run could not be fetched.').waitFor()
      await page.getByRole('heading', { level: 1, name: /legs gave out/ }).waitFor()
      await page.getByRole('link', { name: 'legs.fit' }).waitFor()
      await page.context().unroute('**/columns')
      await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
      await page.locator('[data-chart="pace"] canvas').waitFor()
      await page.close()
    })

    it('says that kept columns cannot be read', async () => {
      const { page } = await visit(browser, `${house.address}/settings`)
      await page.context().route('**/columns', (route) => route.fulfill({ status: 200, body: 'no columns' }))
      await page.goto(house.runAt('legs.fit'))
      await page.getByText('The kept recording of this run cannot be read.').waitFor()
      await page.close()
    })

    it('shows facts, charts and original of a run that could not be judged, and no verdict', async () => {
      const { page, faults } = await visit(browser, `${house.address}/settings`)
      await page.context().route(/\/api\/v1\/runs\/[0-9a-f]+-0$/, async (route) => {
        const kept = await (await route.fetch()).json()
        const problem = { code: 'recording.no-time', detail: '1 of its samples has a time; two are needed' }
        await route.fulfill({ json: { ...kept, report: null, problem } })
      })
      await page.goto(house.runAt('legs.fit'))
      await page.getByRole('heading', { level: 1, name: 'This run could not be judged.' }).waitFor()
      await page.locator('[data-chart="pace"] canvas').waitFor()
      await page.getByRole('list', { name: 'This run' }).getByText('28.3').waitFor()
      await page.getByRole('link', { name: 'legs.fit' }).waitFor()
      expect(await page.getByRole('region', { name: /^Why/ }).count()).toBe(0)
      expect(faults).toEqual([])
      await page.close()
    })

    it('does not draw places in a privacy zone, and says so', async () => {
      const { page } = await visit(browser, `${house.address}/settings`)
      const [latitudeDeg, longitudeDeg] = [0, 0]
      await page.context().route('**/api/v1/settings', (route) =>
        route.fulfill({
          json: {
            units: 'metric',
            language: null,
            privacyZones: [{ name: 'Everywhere', latitudeDeg, longitudeDeg, radiusM: 30_000_000 }],
          },
        }),
      )
      await page.goto(house.runAt('legs.fit'))
      await page.getByText('The route is hidden by your privacy zone.').waitFor()
      expect(await page.locator('.maplibregl-map').count()).toBe(0)
      await page.close()
    })
  },
)
