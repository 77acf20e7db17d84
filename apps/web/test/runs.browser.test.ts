import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, noBrowser } from './browser.ts'
import { builtPage } from './built-page.ts'
import { serve } from './serve.ts'
import { noData, recording } from './shared-data.ts'
import { file, give, visit } from './visit.ts'

describe.skipIf(noBrowser || noData)(
  `real recordings on the page (${noBrowser || noData || 'read in place'})`,
  () => {
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

    it.each([
      ['FIT', 'fit/thomaschampagne+elevate/sloatsburg.fit', ['heart-rate', 'ground-contact', 'altitude']],
      ['TCX', 'tcx/corriporai+runpandas/2020-12-06T06_36_21-300_Running.tcx', ['heart-rate', 'cadence']],
      ['GPX', 'gpx/corriporai+runpandas/4383adb2-5170-467c-85b8-2d983c415e5b.gpx', ['heart-rate']],
      ['GPX in gzip', 'gpx/trackerproject+trackeR/20170708-154835-Run.gpx.gz', ['cadence']],
    ])('a %s gives a verdict, its picture, its charts, a map and splits', async (_, name, charts) => {
      const { page, faults } = await visit(browser, site.address)
      await give(page, [recording(name)])
      await page.locator('[data-chart="pace"] canvas').waitFor()
      expect((await page.locator('h1').textContent())?.length).toBeGreaterThan(20)
      await page.getByText('Heart and lungs', { exact: true }).first().waitFor()
      for (const chart of charts) await page.locator(`[data-chart="${chart}"] canvas`).waitFor()
      await page.locator('.maplibregl-canvas').waitFor()
      expect(
        await page.locator('h2:has-text("Kilometre by kilometre") ~ * tbody tr').count(),
      ).toBeGreaterThan(3)
      expect(faults).toEqual([])
      await page.close()
    })

    it('a treadmill run has no map, and everything else', async () => {
      const { page, faults } = await visit(browser, site.address)
      await give(page, [recording('fit/thomaschampagne+elevate/treadmill.fit')])
      await page.locator('[data-chart="heart-rate"] canvas').waitFor()
      expect(await page.locator('.maplibregl-map').count()).toBe(0)
      expect(faults).toEqual([])
      await page.close()
    })

    it('a ride is refused with its sport, and judged as a run when told to', async () => {
      const { page, faults } = await visit(browser, site.address)
      await give(page, [recording('fit/grimbough+FITfileR/tomtom-runner3-ride.fit')])
      await page.getByText('recording.not-running').waitFor()
      await page.getByRole('button', { name: 'Judge it as a run' }).click()
      await page.locator('[data-chart="pace"] canvas').waitFor()
      expect(faults).toEqual([])
      await page.close()
    })

    it('several files make a list, each opens, and the back button leads to it again', async () => {
      const { page, faults } = await visit(browser, site.address)
      await give(page, [
        recording('tcx/corriporai+runpandas/run.tcx'),
        recording('fit/thomaschampagne+elevate/treadmill.fit'),
        recording('fit/GPSBabel+gpsbabel/fitlocations-sample.fit'),
      ])
      await page.getByRole('heading', { name: '3 recordings' }).waitFor()
      await page.getByText(/format\.not-an-activity/).waitFor()
      await page.getByRole('button', { name: /Too short to tell/ }).click()
      await page.locator('[data-chart="pace"] canvas').waitFor()
      await page.goBack()
      await page.getByRole('heading', { name: '3 recordings' }).waitFor()
      expect(faults).toEqual([])
      await page.close()
    })

    it('several runs in one file make a list too', async () => {
      const { page, faults } = await visit(browser, site.address)
      await give(page, [recording('fit/dtcooper+python-fitparse/activity-large-fenxi2-multisport.fit')])
      await page.getByRole('heading', { name: /^\d+ recordings$/ }).waitFor()
      expect(faults).toEqual([])
      await page.close()
    })

    it('what is no recording is refused in words, with a code and a way out', async () => {
      const { page, faults } = await visit(browser, site.address)
      await give(page, [file('notes.txt', 'hello')])
      await page.getByRole('heading', { name: 'The file is neither FIT, TCX nor GPX.' }).waitFor()
      await page.getByText(/^format\.unknown: /).waitFor()
      await page.getByRole('button', { name: 'Choose another recording' }).waitFor()
      expect(faults).toEqual([])
      await page.close()
    })
  },
)
