import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  plantHistory,
  type WrittenExport,
  writeGarminExport,
  writeStravaExport,
  zipEntries,
} from '@freshlegs/synthetic'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch, noBrowser } from './browser.ts'
import { dropOn } from './drop-on.ts'
import { type EmptyHouse, emptyHouse } from './empty-house.ts'
import { file, visit } from './visit.ts'

const longRuns = 150

describe.skipIf(noBrowser)(`bringing runs in (${noBrowser || 'into the real server'})`, () => {
  let browser: Browser
  let house: EmptyHouse
  let folder: string
  let written: WrittenExport
  beforeAll(async () => {
    browser = await launch()
    folder = await mkdtemp(join(tmpdir(), 'freshlegs export '))
    written = writeStravaExport(plantHistory({ seed: 3, runs: 24, durationS: 600 }))
    await writeFile(join(folder, 'strava.zip'), zipEntries(written.entries))
    // Long enough at work to be watched, stopped and interrupted.
    const long = writeStravaExport(plantHistory({ seed: 4, runs: longRuns, durationS: 1500 }), { tidy: true })
    await writeFile(join(folder, 'long.zip'), zipEntries(long.entries))
    for (const { name, bytes } of written.entries) {
      const path = join(folder, 'my export', name)
      await mkdir(join(path, '..'), { recursive: true })
      await writeFile(path, bytes)
    }
  })
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    house = await emptyHouse()
  })
  afterEach(() => house.stop())

  const over = (page: Page, name: string) =>
    page.getByRole('heading', { level: 1, name: `Brought in: ${name}` }).waitFor({ timeout: 100_000 })

  it('takes an export dropped on the page, shows how it goes, and says what came of it', async () => {
    const { page, faults } = await visit(browser, house.address)
    await page.getByRole('heading', { name: 'Did your legs give out first?' }).waitFor()
    await dropOn(page, [join(folder, 'strava.zip')])
    await page.waitForURL(/\/imports\//)
    await over(page, 'strava.zip')
    const came = page.getByRole('region', { name: 'What came of it' })
    await came.getByText('24 recordings brought in and judged').waitFor()
    await came.getByText(`${written.beside.broken} could not be read`).waitFor()
    await came
      .getByText(`${written.beside.otherSports} left out: the recording says it is another sport`)
      .waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the list' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.csv$/)

    await page.getByRole('link', { name: 'See the runs' }).click()
    await page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor()
    await page.getByRole('status').getByText('24 runs').waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('forgets an import that is over when it is told to, with what it told of mornings, and keeps the runs', async () => {
    const garmin = writeGarminExport(plantHistory({ seed: 5, runs: 3, durationS: 600 }))
    await writeFile(join(folder, 'garmin.zip'), zipEntries(garmin.entries))
    const { page, faults } = await visit(browser, house.address)
    const ask = async (path: string) => (await fetch(`${house.address}/api/v1${path}`)).json()
    await dropOn(page, [join(folder, 'garmin.zip')])
    await over(page, 'garmin.zip')
    const { runs: before } = await ask('/overview')
    expect(before).toBeGreaterThan(0)
    const mornings = '/check-ins?from=2000-01-01&to=2099-12-31'
    expect(await ask(mornings)).not.toEqual([])
    await page.getByText('Forgetting it leaves the runs.').waitFor()
    await page.getByRole('button', { name: 'Forget this import' }).click()
    await page.waitForURL(/\/imports$/)
    await page.getByText('Nothing yet.').waitFor()
    expect(await ask('/imports')).toEqual([])
    expect(await ask(mornings)).toEqual([])
    expect((await ask('/overview')).runs).toBe(before)
    expect(faults).toEqual([])
    await page.close()
  })

  it('takes the other sports too when asked, and tries again what failed', async () => {
    const { page, faults } = await visit(browser, house.address)
    await dropOn(page, [join(folder, 'strava.zip')])
    await over(page, 'strava.zip')
    await page.getByRole('button', { name: 'Import other sports too' }).click()
    await page.getByText(/^25 recordings brought in/).waitFor({ timeout: 100_000 })
    await page.getByRole('button', { name: 'Retry the failed' }).click()
    await page.getByText(`${written.beside.broken} could not be read`).waitFor({ timeout: 100_000 })
    expect(faults).toEqual([])
    await page.close()
  })

  it('walks a folder to its last corner, and takes it for what it is when it comes again', async () => {
    const { page, faults } = await visit(browser, `${house.address}/calendar`)
    await dropOn(page, [join(folder, 'my export')])
    await over(page, 'my export')
    await page.getByText('24 recordings brought in and judged').waitFor()
    await dropOn(page, [join(folder, 'strava.zip')])
    await over(page, 'strava.zip')
    await page.getByText(/were here already, byte for byte/).waitFor()
    expect(await page.getByText(/recordings? brought in/).count()).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('goes on when the page is closed, and is found again', async () => {
    const { page } = await visit(browser, house.address)
    await dropOn(page, [join(folder, 'long.zip')])
    await page.getByText('You may close this page or turn to another: it goes on.').waitFor()
    const { href } = new URL(page.url())
    await page.close()
    const again = await visit(browser, href)
    await over(again.page, 'long.zip')
    await again.page.getByText(`${longRuns} recordings brought in and judged`).waitFor()
    expect(again.faults).toEqual([])
    await again.page.close()
  })

  it('has a line on every other page while it runs', async () => {
    const { page } = await visit(browser, house.address)
    await dropOn(page, [join(folder, 'long.zip')])
    await page.getByText('You may close this page or turn to another: it goes on.').waitFor()
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('link', { name: /^Bringing in long\.zip/ }).waitFor()
    await page
      .getByRole('link', { name: /^Bringing in long\.zip/ })
      .waitFor({ state: 'hidden', timeout: 100_000 })
    await page.close()
  })

  it('survives the end of the program, and goes on with the rest when it is back', async () => {
    const { page } = await visit(browser, house.address)
    await dropOn(page, [join(folder, 'long.zip')])
    await page
      .getByText(/^\d+ brought in$/)
      .filter({ hasNotText: /^0 / })
      .waitFor()
    await house.close()
    await page.getByText('Freshlegs is not running any more.').waitFor()
    await house.start()
    await over(page, 'long.zip')
    await page.getByText('Freshlegs is not running any more.').waitFor({ state: 'hidden' })
    await page.getByText(`${longRuns} recordings brought in`).waitFor()
    await page.close()
  })

  it('stops when told to, and goes on with the rest', async () => {
    const { page } = await visit(browser, house.address)
    await dropOn(page, [join(folder, 'long.zip')])
    await page.getByText('You may close this page or turn to another: it goes on.').waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('heading', { level: 1, name: 'long.zip: stopped half-way' }).waitFor()
    await page.getByRole('button', { name: 'Go on' }).click()
    await over(page, 'long.zip')
    await page.getByText(`${longRuns} recordings brought in`).waitFor()
    await page.close()
  })

  it('copies again what could not be copied, and keeps what could', async () => {
    const { page } = await visit(browser, house.address)
    let refusals = 1
    await page.route(/path=two\.fit/, (route) => (refusals-- > 0 ? route.abort() : route.continue()))
    await page
      .getByLabel('Recordings', { exact: true })
      .setInputFiles([file('one.fit', 'one'), file('two.fit', 'two')])
    await page.getByText('1 file could not be copied.').waitFor()
    await page.getByRole('button', { name: 'Try again' }).last().click()
    await over(page, '2 files')
    await page.getByText(/^2 could not be read/).waitFor()
    await page.getByRole('heading', { level: 3, name: /in no format that is read here/ }).waitFor()
    await page.close()
  })

  it('says that the copying was cut short by a page that was left, and goes on with what arrived', async () => {
    const { page } = await visit(browser, house.address)
    await page.route(/path=two\.fit/, () => {})
    page.on('dialog', (dialog) => dialog.accept())
    await page
      .getByLabel('Recordings', { exact: true })
      .setInputFiles([file('one.fit', 'one'), file('two.fit', 'two')])
    await page.getByText('1 of 2 files copied').waitFor()
    const [other] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => open(location.href))])
    await other.getByText('Another page of Freshlegs in this browser is copying the files.').waitFor()
    await page.reload()
    await page.getByText('The copying was cut short.').waitFor()
    await page.getByRole('button', { name: 'Go on with what has arrived' }).click()
    await over(page, '2 files')
    await page.getByText(/^1 could not be read/).waitFor()
    await page.close()
  })

  it('shows a simulated runner who is called so, and goes in one click', async () => {
    const { page, faults } = await visit(browser, house.address)
    await page.getByRole('button', { name: 'Try a simulated runner' }).click()
    await page.getByText('These runs are simulated.').waitFor({ timeout: 100_000 })
    await page.getByRole('link', { name: /^Bringing in/ }).waitFor({ state: 'hidden', timeout: 100_000 })
    await page.getByRole('button', { name: 'Remove them' }).click()
    await page.getByRole('heading', { name: 'Did your legs give out first?' }).waitFor()
    expect(faults).toEqual([])
    await page.close()
  })
})
