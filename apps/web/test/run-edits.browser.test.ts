import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, noBrowser } from './browser.ts'
import { type KeptHouse, keptHouse } from './kept-house.ts'
import { demoFile, loopFiles } from './planted.ts'
import { visit } from './visit.ts'

describe.skipIf(noBrowser)(`what a runner says of a run (${noBrowser || 'kept by the real server'})`, () => {
  let browser: Browser
  let house: KeptHouse
  beforeAll(async () => {
    house = await keptHouse({
      planted: {
        'legs.fit': demoFile('legs-go'),
        'loop-1.fit': loopFiles(1).fit,
        'loop-8.fit': loopFiles(8).fit,
        'loop-15.fit': loopFiles(15).fit,
        'loop-15.gpx': loopFiles(15).gpx,
      },
    })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  const opened = async (name: string, width = 1280) => {
    const { page, faults } = await visit(browser, house.runAt(name), { width })
    await page.locator('[data-chart="pace"] canvas').waitFor()
    return { page, faults }
  }
  const reloaded = async (page: Page) => {
    await page.reload()
    await page.locator('[data-chart="pace"] canvas').waitFor()
  }
  const said = async (page: Page) => (await page.locator('h1').textContent())?.replaceAll('\u00a0', ' ')
  const storedSays = async (page: Page) => {
    const path = new URL(page.url()).pathname
    const { report } = await (await fetch(`${house.address}/api/v1${path}`)).json()
    return report.verdict.says
  }
  const answerKept = (page: Page, key: string) =>
    page.waitForResponse(
      (response) =>
        response.request().method() === 'PATCH' && (response.request().postData() ?? '').includes(key),
    )
  const judgedAgain = (page: Page) =>
    page
      .getByRole('status')
      .getByText(/^Judged again: /)
      .waitFor({ state: 'attached' })

  it('is judged with at once, kept, and the same after the page is opened again', async () => {
    const { page, faults } = await opened('legs.fit')
    const before = await said(page)
    await page.getByLabel('I slowed on purpose').check()
    await judgedAgain(page)
    await Promise.all([answerKept(page, 'race'), page.getByLabel('It was a race').check()])
    const kept = await storedSays(page)
    expect(kept).not.toBe(before)
    await expect.poll(() => said(page)).toBe(kept)
    await reloaded(page)
    expect(await said(page)).toBe(kept)
    expect(await page.getByLabel('I slowed on purpose').isChecked()).toBe(true)
    expect(await page.getByLabel('It was a race').isChecked()).toBe(true)
    await page.getByLabel('Not said').check()
    await Promise.all([answerKept(page, 'race'), page.getByLabel('It was a race').uncheck()])
    await expect.poll(() => said(page)).toBe(before)
    expect(faults).toEqual([])
    await page.close()
  })

  it('is undone on the page, and said, where it could not be kept', async () => {
    const { page } = await opened('legs.fit')
    const before = await said(page)
    await page.route('**/api/v1/runs/*', (route) =>
      route.request().method() === 'PATCH'
        ? route.fulfill({ status: 507, json: { status: 507, detail: 'There is no room left.' } })
        : route.continue(),
    )
    // Taken back as soon as it is refused: `check` might find it so already.
    await page.getByLabel('Nothing', { exact: true }).click()
    await page.getByRole('alert').getByText('Not kept: all is as it was before.').waitFor()
    expect(await page.getByLabel('Not said').isChecked()).toBe(true)
    await expect.poll(() => said(page)).toBe(before)
    await page.getByLabel('Notes').fill('Felt fine')
    await page.getByRole('button', { name: 'Save notes' }).click()
    await page.getByText('Not saved').waitFor()
    expect(await page.getByLabel('Notes').inputValue()).toBe('Felt fine')
    await page.unroute('**/api/v1/runs/*')
    await page.getByRole('button', { name: 'Save notes' }).click()
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.close()
  })

  it('goes as name, notes and shoes, by Enter, by leaving, and by the button', async () => {
    const { page, faults } = await opened('loop-1.fit')
    const name = page.getByLabel('Name of this run')
    await name.fill('Round the park')
    await name.press('Enter')
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.getByLabel('Shoes').fill('Blue ones')
    await page.getByLabel('Notes').fill('Windy.\nLegs fine.')
    await page.getByRole('button', { name: 'Save notes' }).press('Enter')
    expect(await page.getByLabel('Notes').evaluate((field) => field === document.activeElement)).toBe(true)
    await expect.poll(() => page.getByText('Saved', { exact: true }).count()).toBe(3)
    await reloaded(page)
    expect(await name.inputValue()).toBe('Round the park')
    expect(await page.getByLabel('Notes').inputValue()).toBe('Windy.\nLegs fine.')
    expect(await page.getByLabel('Shoes').inputValue()).toBe('Blue ones')
    await page.getByRole('listitem').getByText('Blue ones').waitFor()
    expect(await page.locator('datalist option').first().getAttribute('value')).toBe('Blue ones')
    expect(faults).toEqual([])
    await page.close()
  })

  it('can be taken back with Escape before it is kept', async () => {
    const { page } = await opened('loop-8.fit')
    const name = page.getByLabel('Name of this run')
    await name.fill('A mistake')
    await name.press('Escape')
    expect(await name.inputValue()).toBe('')
    await name.blur()
    await reloaded(page)
    expect(await name.inputValue()).toBe('')
    await page.close()
  })

  it('leaves out a heart rate that is wrong, in every figure, and takes it in again', async () => {
    const { page, faults } = await opened('legs.fit')
    const wrong = page.getByRole('switch', { name: 'Heart rate in this run is wrong' })
    await wrong.check()
    await page
      .locator('[data-left-out="heart-rate"]')
      .getByText('You left heart rate out of this run.')
      .waitFor()
    expect(await page.locator('[data-chart="heart-rate"]').count()).toBe(0)
    await page.getByText('left out, as you wished').waitFor()
    expect(await page.getByRole('columnheader', { name: /^heart/ }).count()).toBe(0)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.getByRole('list', { name: 'This run' }).textContent()).not.toMatch(/bpm/)
    await wrong.uncheck()
    await page.locator('[data-chart="heart-rate"] canvas').waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('leaves a whole run out, and says so at the head of its page', async () => {
    const { page } = await opened('loop-8.fit')
    await page.getByRole('switch', { name: 'Leave this run out' }).check()
    await page.getByText('You left this run out of every figure, week and trend.').waitFor()
    await reloaded(page)
    await page.getByText('You left this run out of every figure, week and trend.').waitFor()
    await page.getByRole('switch', { name: 'Leave this run out' }).uncheck()
    await page
      .getByText('You left this run out of every figure, week and trend.')
      .waitFor({ state: 'detached' })
    await page.close()
  })

  it('can be what-ifs that count on this page only', async () => {
    const { page } = await opened('legs.fit')
    await page.getByLabel('Maximum heart rate').fill('199')
    await page.getByLabel('Maximum heart rate').press('Enter')
    await page.getByText('Trying something out.').waitFor()
    await page.getByText(/from your maximum of 199/).waitFor()
    await page.getByRole('button', { name: 'Back to what is kept' }).click()
    await page.getByText('Trying something out.').waitFor({ state: 'detached' })
    await page.getByText(/from your maximum of 199/).waitFor({ state: 'detached' })
    await page.getByLabel('Maximum heart rate').fill('199')
    await page.getByLabel('Maximum heart rate').press('Enter')
    await page.getByText('Trying something out.').waitFor()
    await reloaded(page)
    expect(await page.getByText('Trying something out.').count()).toBe(0)
    await page.close()
  })

  it('deletes a run, undoes it by keyboard alone, and brings it back later too', async () => {
    const { page, faults } = await opened('loop-8.fit')
    await page.getByRole('button', { name: 'Delete this run' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('The run is deleted.').waitFor()
    await page.getByText('This run is deleted.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('This run is deleted.').waitFor({ state: 'detached' })
    // The button is gone, and the keyboard goes on at the head of the run.
    await page.waitForFunction(() => document.activeElement?.closest('header') !== null)
    await page.getByRole('button', { name: 'Delete this run' }).click()
    await page.getByText('The run is deleted.').waitFor()
    await reloaded(page)
    await page.getByText('This run is deleted.').waitFor()
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await page.getByText('This run is deleted.').waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await page.close()
  })

  it('finds the same way run before, marks this run, and leads to the others', async () => {
    const { page, faults } = await opened('loop-15.fit')
    const section = page.getByRole('region', { name: 'The same way before' })
    await section.getByText(/^You ran it twice before\./).waitFor()
    await section.getByText('15 May 2026, this run').waitFor()
    await section.getByRole('link', { name: '8 May 2026' }).click()
    await page.waitForURL(house.runAt('loop-8.fit'))
    expect(faults).toEqual([])
    await page.close()
  })

  it('says plainly when no other run took the way', async () => {
    const { page } = await opened('legs.fit')
    await page.getByText('No other run of yours took this way.').waitFor()
    await page.close()
  })

  it('lists the other recording of an outing, counts it instead, and sets it apart', async () => {
    const { page, faults } = await opened('loop-15.fit')
    const section = page.getByRole('region', { name: 'Other recordings of this outing' })
    await section.getByRole('link', { name: 'loop-15.gpx' }).waitFor()
    await section.getByText(/GPX .* has .*altitude/).waitFor()
    await section.getByRole('button', { name: 'Count this one instead' }).click()
    await page.waitForURL(house.runAt('loop-15.gpx'))
    await page.getByRole('link', { name: 'loop-15.fit' }).click()
    await page.waitForURL(house.runAt('loop-15.fit'))
    await page.getByText('Another recording of this outing counts.').waitFor()
    await page.getByRole('button', { name: 'Not the same outing: separate' }).click()
    await page.getByText('Another recording of this outing counts.').waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await page.close()
  })
})
