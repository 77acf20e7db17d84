import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sideways } from './barriers.ts'
import { launch, noBrowser } from './browser.ts'
import { type KeptHouse, keptHouse } from './kept-house.ts'
import { noData, recording } from './shared-data.ts'
import { visit } from './visit.ts'

const kept = {
  FIT: 'fit/thomaschampagne+elevate/sloatsburg.fit',
  TCX: 'tcx/corriporai+runpandas/2020-12-06T06_36_21-300_Running.tcx',
  GPX: 'gpx/corriporai+runpandas/4383adb2-5170-467c-85b8-2d983c415e5b.gpx',
  'GPX in gzip': 'gpx/trackerproject+trackeR/20170708-154835-Run.gpx.gz',
  treadmill: 'fit/thomaschampagne+elevate/treadmill.fit',
} as const

describe.skipIf(noBrowser || noData)(
  `real recordings, kept (${noBrowser || noData || 'read in place'})`,
  () => {
    let browser: Browser
    let house: KeptHouse
    beforeAll(async () => {
      house = await keptHouse({ paths: Object.values(kept).map(recording) })
      browser = await launch()
    })
    afterAll(async () => {
      await browser?.close()
      await house?.stop()
    })

    const pageOf = (format: keyof typeof kept) => {
      const bytes = readFileSync(recording(kept[format]))
      const unpacked = kept[format].endsWith('.gz') ? gunzipSync(bytes) : bytes
      const digits = createHash('sha256').update(unpacked).digest('hex').slice(0, 16)
      return `${house.address}/runs/${digits}-0`
    }

    it.each([
      ['FIT', ['heart-rate', 'ground-contact', 'altitude']],
      ['TCX', ['heart-rate', 'cadence']],
      ['GPX', ['heart-rate']],
      ['GPX in gzip', ['cadence']],
    ] as const)('a %s gives a verdict, its picture, its charts, a map and splits', async (format, charts) => {
      const { page, faults } = await visit(browser, pageOf(format))
      await page.locator('[data-chart="pace"] canvas').waitFor()
      expect((await page.locator('h1').textContent())?.length).toBeGreaterThan(20)
      await page.getByText('Heart and lungs', { exact: true }).first().waitFor()
      for (const chart of charts) await page.locator(`[data-chart="${chart}"] canvas`).waitFor()
      await page.locator('.maplibregl-canvas').waitFor()
      const splits = page.getByRole('region', { name: 'Splits' }).locator('tbody tr')
      expect(await splits.count()).toBeGreaterThan(3)
      expect(faults).toEqual([])
      await page.close()
    })

    it('a treadmill run has no map, and everything else', async () => {
      const { page, faults } = await visit(browser, pageOf('treadmill'))
      await page.locator('[data-chart="heart-rate"] canvas').waitFor()
      expect(await page.locator('.maplibregl-map').count()).toBe(0)
      await page.getByRole('region', { name: 'The same way before' }).getByRole('paragraph').waitFor()
      expect(faults).toEqual([])
      await page.close()
    })

    it('has no barrier of width or slowness on a phone with a quarter of the speed', async () => {
      const { page, faults } = await visit(browser, `${house.address}/settings`, { width: 390 })
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      await page.goto(pageOf('FIT'))
      await page.locator('[data-chart="pace"] canvas').waitFor()
      await page.getByLabel('Legs', { exact: true }).first().check()
      await page
        .getByRole('status')
        .getByText(/^Judged again: /)
        .waitFor({ state: 'attached' })
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      expect(faults).toEqual([])
      await page.close()
    })
  },
)
