import { writeGarminExport, zipEntries } from '@freshlegs/synthetic'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHistory } from './a-history.ts'
import { barriers, sideways } from './barriers.ts'
import { launch, noBrowser } from './browser.ts'
import { type KeptHouse, keptHouse } from './kept-house.ts'
import { demoFile } from './planted.ts'
import { visit } from './visit.ts'

describe.skipIf(noBrowser)(`what the runner tells (${noBrowser || 'kept by the real server'})`, () => {
  let browser: Browser
  let house: KeptHouse
  beforeAll(async () => {
    // By the clock of who visits.
    const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Dublin' })
    const mornings = [{ day, sleepH: 6.9 }]
    house = await keptHouse({
      planted: {
        'strava.zip': aHistory(20),
        'legs.fit': demoFile('legs-go'),
        'garmin.zip': zipEntries(writeGarminExport([], { mornings }).entries),
      },
    })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  const kept = async (what: string) => (await fetch(`${house.address}/api/v1/${what}`)).json()
  const put = (page: Page) => page.waitForResponse((response) => response.request().method() === 'PUT')

  it('answers a run in two taps, and leaves it where it is until one comes again', async () => {
    const { page, faults } = await visit(browser, `${house.address}/unanswered`, { width: 390 })
    const run = page.locator('main li').first()
    const id = (await run.getByRole('link').getAttribute('href'))?.slice('/runs/'.length)
    await Promise.all([put(page), run.getByLabel('Legs', { exact: true }).check()])
    await Promise.all([put(page), run.getByLabel('It was a race').check()])
    expect(await kept(`runs/${id}/answers`)).toMatchObject({ stoppedBy: 'legs', race: true })
    expect(await run.getByRole('link').getAttribute('href')).toBe(`/runs/${id}`)
    await page.reload()
    await page.locator('main li').first().waitFor()
    expect(await page.locator(`main a[href="/runs/${id}"]`).count()).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('takes more by choice on the page of the run: effort, food, the ground', async () => {
    const { page, faults } = await visit(browser, house.runAt('legs.fit'))
    await page.getByText(/^Say more/).click()
    const legs = page.getByRole('group', { name: /^How hard was it on your legs/ })
    await Promise.all([put(page), legs.getByLabel('7, very hard').check()])
    await Promise.all([put(page), page.getByRole('button', { name: '+ gel, 25 g' }).click()])
    await Promise.all([put(page), page.getByRole('button', { name: '+ gel, 25 g' }).click()])
    await Promise.all([put(page), page.getByLabel('Wet', { exact: true }).check()])
    await Promise.all([put(page), page.getByLabel('Side to side').check()])
    const path = `${new URL(page.url()).pathname.slice(1)}/answers`
    expect(await kept(path)).toMatchObject({
      legEffortCr10: 7,
      carbohydrateG: 50,
      wet: true,
      weaving: true,
    })
    await Promise.all([put(page), page.getByLabel('Straight').check()])
    expect(await kept(path)).toMatchObject({ weaving: false })
    await Promise.all([put(page), legs.getByRole('button', { name: /^Take back/ }).click()])
    expect(await kept(path)).not.toHaveProperty('legEffortCr10')
    // What is said above counts here too, and neither takes the other away.
    await page.getByLabel('Stomach').check()
    await Promise.all([put(page), page.getByLabel('Trail').check()])
    expect(await kept(path)).toMatchObject({ stoppedBy: 'stomach', surface: 'trail', carbohydrateG: 50 })
    expect(faults).toEqual([])
    await page.close()
  })

  it('takes drinks in fluid ounces of who counts in miles, and keeps litres', async () => {
    const units = (choice: string) =>
      fetch(`${house.address}/api/v1/settings`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ units: choice, language: null, privacyZones: [] }),
      })
    await units('imperial')
    const { page } = await visit(browser, house.runAt('legs.fit'))
    await page.getByText(/^Say more/).click()
    await Promise.all([put(page), page.getByRole('button', { name: '+ bottle, 16 oz' }).click()])
    await Promise.all([put(page), page.getByRole('button', { name: '+ cup, 5 oz' }).click()])
    expect(await page.getByLabel('Drunk in the run').inputValue()).toBe('21')
    const { drinkL } = await kept(`${new URL(page.url()).pathname.slice(1)}/answers`)
    expect(drinkL).toBeCloseTo(0.621, 3)
    await units('metric')
    await page.close()
  })

  it('says that nothing was kept when the server refuses, and shows all as it was', async () => {
    const { page } = await visit(browser, `${house.address}/unanswered`)
    const run = page.locator('main li').first()
    await page.route('**/answers', (route) =>
      route.request().method() === 'PUT'
        ? route.fulfill({ status: 500, json: { detail: 'full' } })
        : route.continue(),
    )
    // Taken back as soon as it is refused: `check` might find it so already.
    await run.getByLabel('Heat').click()
    await page.getByText('Not kept: all is as it was before.').waitFor()
    expect(await run.getByLabel('Not said').isChecked()).toBe(true)
    await page.close()
  })

  it('is shown where it hurt by finger and by keyboard alike, in one state', async () => {
    const { page, faults } = await visit(browser, house.runAt('legs.fit'))
    await page.getByText(/^Say more/).click()
    const drawn = (place: string) => page.locator(`[data-place="${place}"]`).first()
    await Promise.all([put(page), drawn('thigh-back:left').click()])
    const list = page.getByText('The same as a list')
    await list.focus()
    await page.keyboard.press('Enter')
    const tick = page.getByRole('checkbox', { name: 'Back of the thigh, left' })
    expect(await tick.isChecked()).toBe(true)
    await page.getByRole('checkbox', { name: 'Achilles tendon, right' }).focus()
    await Promise.all([put(page), page.keyboard.press('Space')])
    expect(await drawn('achilles:right').getAttribute('data-level')).toBe('1')
    const line = page.getByRole('group', { name: 'Achilles tendon, right' })
    await Promise.all([put(page), line.getByLabel('What it is like').selectOption('sharp')])
    await line.getByLabel('Since minute').fill('40')
    await Promise.all([put(page), line.getByLabel('Since minute').press('Tab')])
    await Promise.all([put(page), drawn('thigh-back:left').click()])
    expect(await drawn('thigh-back:left').getAttribute('data-level')).toBe('2')
    await Promise.all([put(page), drawn('thigh-back:left').click()])
    expect(await tick.isChecked()).toBe(false)
    // A third tap may be a slip: nothing that was said of a place is lost with it.
    const take = page.getByRole('button', { name: 'Take off: Achilles tendon, right' })
    await take.focus()
    await Promise.all([put(page), page.keyboard.press('Enter')])
    await page.getByText('Taken off: Achilles tendon, right.').waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent === 'Put it back')
    await Promise.all([put(page), page.keyboard.press('Enter')])
    expect(await drawn('achilles:right').getAttribute('data-level')).toBe('1')
    const { pains } = await kept(`${new URL(page.url()).pathname.slice(1)}/answers`)
    expect(pains).toEqual([{ region: 'achilles', side: 'right', kind: 'sharp', fromMin: 40 }])
    expect(faults).toEqual([])
    await page.close()
  })

  it('keeps a morning tap by tap; what was said before is never taken for an answer', async () => {
    const { page, faults } = await visit(browser, `${house.address}/check-in`, { width: 390 })
    const day = await page.evaluate(() => {
      const before = new Date(Date.now() - 86_400_000)
      return `${before.getFullYear()}-${String(before.getMonth() + 1).padStart(2, '0')}-${String(before.getDate()).padStart(2, '0')}`
    })
    await fetch(`${house.address}/api/v1/check-ins/${day}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ day, soreness: 6, heartRateRestBpm: 51 }),
    })
    await page.reload()
    const sore = page.getByRole('group', { name: /^How sore/ })
    await page.getByPlaceholder('51').waitFor()
    expect(await sore.locator('input:checked').count()).toBe(0)
    await Promise.all([put(page), sore.getByLabel('2', { exact: true }).check()])
    await page.getByLabel('Resting heart rate').fill('49')
    await Promise.all([put(page), page.getByLabel('Resting heart rate').press('Enter')])
    const mornings = await kept('check-ins')
    expect(mornings.at(-1)).toMatchObject({ soreness: 2, heartRateRestBpm: 49 })
    expect(mornings.at(-1)).not.toHaveProperty('stress')
    expect(await page.getByLabel('Day of the cycle').count()).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('takes food of the day before and a blood test of the day it was taken, out of the way until wanted', async () => {
    const { page, faults } = await visit(browser, `${house.address}/check-in`, { width: 390 })
    await page.getByText(/^More:/).click()
    await page.getByLabel('Eaten and drunk').fill('2400')
    await Promise.all([put(page), page.getByLabel('Eaten and drunk').press('Enter')])
    const ferritin = page.getByRole('group', { name: 'Ferritin' })
    await page.getByLabel('Taken on').fill('2026-08-03')
    expect(await ferritin.getByLabel(/range/).count()).toBe(0)
    await ferritin.getByLabel('Ferritin').fill('22')
    await Promise.all([put(page), ferritin.getByLabel('Ferritin').press('Enter')])
    await ferritin.getByLabel(/range from$/).fill('15')
    await Promise.all([put(page), ferritin.getByLabel(/range from$/).press('Enter')])
    expect(await barriers(page)).toEqual([])
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect((await kept('check-ins?from=2026-08-03&to=2026-08-03'))[0]).toEqual({
      day: '2026-08-03',
      blood: { ferritinUgPerL: { amount: 22, labLow: 15 } },
    })
    expect((await kept('check-ins')).at(-1)).toMatchObject({ energyKcal: 2400 })
    // A day of which nothing is kept, and back to the one that has a test.
    await page.getByLabel('Taken on').fill('2026-08-02')
    await page.getByRole('button', { name: '3 Aug 2026' }).click()
    await ferritin.getByLabel(/range from$/).waitFor()
    expect(await ferritin.getByLabel('Ferritin').inputValue()).toBe('22')
    expect(faults).toEqual([])
    await page.close()
  })

  it('shows what an export tells of a morning as that, and takes another word for it', async () => {
    const { page, faults } = await visit(browser, `${house.address}/check-in`, { width: 390 })
    await page.getByText('6.9 hours, from your Garmin account export').waitFor()
    const slept = page.getByLabel('Slept', { exact: true })
    expect(await slept.inputValue()).toBe('')
    expect(await barriers(page)).toEqual([])
    await slept.fill('6.5')
    await Promise.all([put(page), slept.press('Enter')])
    await page.getByText(/^6.9 hours/).waitFor({ state: 'detached' })
    expect((await kept('check-ins')).at(-1)).toMatchObject({ sleepH: 6.5 })
    await slept.fill('')
    await Promise.all([put(page), slept.press('Enter')])
    await page.getByText('6.9 hours, from your Garmin account export').waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('goes through the interview to its end, back and on again, each answer kept at once', async () => {
    const { page, faults } = await visit(browser, `${house.address}/interview`, { width: 390 })
    const asks = page.getByRole('heading', { level: 1 })
    await page.getByRole('button', { name: 'The legs' }).click()
    await asks.getByText('After how long').waitFor()
    expect((await kept('interview')).answers).toEqual({ 'gives-out-first': 'legs' })
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'The legs', pressed: true }).waitFor()
    await page.getByRole('button', { name: 'Leave it so' }).click()
    await asks.getByText('After how long').waitFor()
    await page.getByRole('button', { name: 'Skip', exact: true }).click()
    await asks.getByText('How long has it been').waitFor()
    // What was skipped is not asked again for having loaded the page again.
    await page.reload()
    await asks.getByText('How long has it been').waitFor()
    await page.getByText(/^About \d+ to go$/).waitFor()
    await throughAll(page)
    await page.getByRole('heading', { name: 'That is all we ask' }).waitFor()
    await page.getByRole('button', { name: 'The question left open' }).click()
    await page.getByRole('button', { name: '60 to 90 minutes' }).click()
    await page.getByRole('heading', { name: 'That is all we ask' }).waitFor()
    const { next, answers } = await kept('interview')
    expect(next).toBeNull()
    expect(answers).toMatchObject({ 'gives-out-after': '60-to-90', 'pain-places': ['calf-outer:left'] })
    expect(await barriers(page)).toEqual([])
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await page.getByRole('link', { name: 'See the answer' }).click()
    await page.waitForURL(`${house.address}/`)
    expect(faults).toEqual([])
    await page.close()
  })

  it('takes a run without a recording, and says what it lacks', async () => {
    const { page, faults } = await visit(browser, `${house.address}/by-hand`)
    await page.getByLabel('Distance').fill('14')
    await page.getByRole('button', { name: 'Keep this run' }).click()
    await page.getByText('How long, in hours and minutes.').waitFor()
    await page.getByLabel('Hours').fill('1')
    await page.getByLabel('Minutes').fill('20')
    await page.getByLabel('Legs', { exact: true }).check()
    await page.getByRole('button', { name: 'Keep this run' }).click()
    await page.getByRole('link', { name: 'To the run' }).click()
    await page.waitForURL(/\/runs\/[0-9a-f]{16}-0/)
    const { run } = await kept(new URL(page.url()).pathname.slice(1))
    expect(run).toMatchObject({ distanceM: 14_000, movingS: 4800, stoppedBy: 'legs' })
    await page.getByRole('heading', { level: 1, name: 'You say your legs gave out first.' }).waitFor()
    await page.getByText('Nothing recorded it, so there is no verdict beside your word.').waitFor()
    await page.getByRole('region', { name: 'What is kept of this run' }).waitFor()
    expect(await page.getByText('12:00').count()).toBe(0)
    expect(await page.getByRole('heading', { name: 'The same way before' }).count()).toBe(0)
    expect(await barriers(page)).toEqual([])
    await page.getByLabel('Nothing', { exact: true }).check()
    await page.getByRole('heading', { level: 1, name: 'You say nothing gave out.' }).waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  const screens: readonly [string, (page: Page) => Promise<unknown>][] = [
    [
      'unanswered',
      async (page) => {
        await page
          .getByText(/^Say more/)
          .first()
          .click()
        await page.getByText('The same as a list').click()
        await page.getByRole('checkbox', { name: 'Head' }).check()
        await page.getByRole('group', { name: 'Head', exact: true }).waitFor()
      },
    ],
    ['check-in', (page) => page.getByText('Ask for the day of the menstrual cycle').click()],
    ['interview', (page) => page.getByRole('heading', { level: 1 }).waitFor()],
    [
      'by-hand',
      async (page) => {
        await page.getByRole('button', { name: 'Keep this run' }).click()
        await page.getByText('How far, as a number.').waitFor()
      },
    ],
  ]
  it.each(
    [
      { width: 390, dark: false },
      { width: 1280, dark: true },
    ].flatMap((visitor) => screens.map(([path, bring]) => ({ ...visitor, path, bring }))),
  )('has no barrier and no sideways scroll at /$path, $width wide', async ({ path, bring, ...visitor }) => {
    const { page, faults } = await visit(browser, `${house.address}/${path}`, visitor)
    await bring(page)
    expect(await barriers(page)).toEqual([])
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(faults).toEqual([])
    await page.close()
  })

  /** Answers what is asked as one would who has little to tell but that a calf hurts. */
  async function throughAll(page: Page): Promise<void> {
    for (;;) {
      const asked = await page.getByRole('heading', { level: 1 }).innerText()
      if (asked.startsWith('That is all')) return
      const { questions } = await kept('interview')
      const question = questions.find(({ asks }: { asks: string }) => asks === asked)
      const next = page.getByRole('button', { name: 'Next' })
      if (question.kind !== 'choice') {
        expect(await barriers(page)).toEqual([])
        expect(await sideways(page)).toBeLessThanOrEqual(0)
      }
      if (question.kind === 'number' && (await next.count()) > 0)
        await page.getByLabel(`In ${question.range.unit}`).fill('400')
      else if (question.kind === 'several') await page.getByRole('button', { name: /^None/ }).click()
      else if (question.kind === 'body-map') {
        await page.getByLabel('Back', { exact: true }).check()
        await page.locator('[data-place="calf-outer:left"]').click()
      } else if (question.id === 'pain-now') await page.getByRole('button', { name: 'After runs' }).click()
      else await page.locator('main button[aria-pressed]').first().click()
      if (question.kind !== 'choice' && question.kind !== 'several' && (await next.count()) > 0)
        await next.click()
      await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, asked)
    }
  }
})
