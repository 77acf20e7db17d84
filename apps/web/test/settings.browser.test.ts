import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHistory } from './a-history.ts'
import { barriers } from './barriers.ts'
import { launch, noBrowser } from './browser.ts'
import { type KeptHouse, keptHouse } from './kept-house.ts'
import { visit } from './visit.ts'

describe.skipIf(noBrowser)(`settings (${noBrowser || 'kept by the real server'})`, () => {
  let browser: Browser
  let house: KeptHouse
  beforeAll(async () => {
    house = await keptHouse({ planted: { 'strava.zip': aHistory(20) } })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  const opened = () => visit(browser, `${house.address}/settings`)
  const patient = { timeout: 60_000, interval: 250 }
  const kept = async (what: string) => (await fetch(`${house.address}/api/v1/${what}`)).json()

  it('keeps what the runner measured, and judges again with it', async () => {
    const { page, faults } = await opened()
    await page.getByLabel('Body mass').fill('63')
    await page.getByLabel('Resting heart rate').fill('48')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. Your runs are judged again in the background.').waitFor()
    const { profile } = await kept('profile')
    expect(profile).toMatchObject({
      massKg: { value: 63, from: 'measured' },
      heartRateRestBpm: { value: 48, from: 'measured' },
    })
    // It begins a moment later: a line that is not there yet is not one that is gone.
    await expect.poll(() => kept('reanalysis'), patient).toMatchObject({ left: 0 })
    await page.getByText(/^Judging again/).waitFor({ state: 'hidden', timeout: patient.timeout })
    await page.reload()
    expect(await page.getByLabel('Body mass').inputValue()).toBe('63')
    expect(faults).toEqual([])
    await page.close()
  })

  it('shows what the runs let estimate and from what, and takes it over in one click', async () => {
    const { page, faults } = await opened()
    const { estimates } = await kept('profile')
    const estimate = estimates.find(({ key }: { key: string }) => key === 'heartRateMaxBpm')
    await page.getByText(`Your runs say ${Math.round(estimate.value)} bpm`).waitFor()
    await page.getByRole('button', { name: 'Use this for Maximum heart rate' }).click()
    expect(await page.getByLabel('Maximum heart rate').inputValue()).toBe(String(Math.round(estimate.value)))
    await page.getByText('estimated from your runs').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/^Saved\./).waitFor()
    expect((await kept('profile')).profile.heartRateMaxBpm).toMatchObject({ from: 'estimated' })
    expect(faults).toEqual([])
    await page.close()
  })

  it('refuses what nobody has, at the field, and keeps nothing of it', async () => {
    const { page } = await opened()
    await page.getByLabel('Height').fill('18')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Between 100 cm and 250 cm.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('profile-heightM')
    expect((await kept('profile')).profile).not.toHaveProperty('heightM')
    await page.close()
  })

  it('changes units and the language of numbers everywhere, and keeps them', async () => {
    const { page, faults } = await opened()
    await page.getByLabel('Miles').check()
    await page.getByLabel('Numbers and dates').selectOption('de')
    await page.getByRole('link', { name: 'Runs', exact: true }).click()
    await page.locator('tr[data-line="0"] a').waitFor()
    expect(await page.locator('tr[data-line="0"]').innerText()).toMatch(/\d,\d\s*mi/)
    expect(await page.locator('tr[data-line="0"]').innerText()).toContain('22. Nov. 2026')
    await expect.poll(() => kept('settings')).toMatchObject({ units: 'imperial', language: 'de' })
    await page.reload()
    await page.locator('tr[data-line="0"]').getByText('/mi').waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('is light or dark as chosen, for this browser', async () => {
    const { page } = await opened()
    await page.getByLabel('Dark').check()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await page.close()
  })

  it('draws a privacy zone over where most runs begin, moves it by a tap, keeps it and takes it away again', async () => {
    await fetch(`${house.address}/api/v1/settings`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ units: 'metric', language: null, privacyZones: [] }),
    })
    const { page, faults } = await opened()
    await page.getByText('Add a zone').click()
    const section = page.getByRole('region', { name: 'Privacy zones' })
    // The runner begins at home: without a word the zone lies there.
    await section.getByText(/^\d+ of your last 10 runs begin or end in it\.$/).waitFor()
    await section.getByText('By its place on earth').click()
    const latitude = section.getByLabel('Latitude')
    const before = await latitude.inputValue()
    expect(before).toMatch(/^-?\d+\.\d{5}$/)
    await section.locator('svg[data-pointed="true"]').click({ position: { x: 40, y: 40 } })
    expect(Number(await latitude.inputValue())).toBeGreaterThan(Number(before))
    await section.getByRole('slider', { name: 'Reaches' }).fill('300')
    expect(await section.getByLabel('Reaches, in m').inputValue()).toBe('300')
    await section
      .getByRole('button', { name: /^Where \d+ of your last 10 runs begin or end$/ })
      .first()
      .click()
    expect(await latitude.inputValue()).toBe(before)
    await section.getByRole('button', { name: 'Add', exact: true }).click()
    await section.getByRole('button', { name: 'Remove Home' }).waitFor()
    // A change is shown before it is kept.
    await expect.poll(async () => (await kept('settings')).privacyZones).toMatchObject([{ radiusM: 300 }])
    await section.getByText('Home on a map of your own ways').click()
    await section.locator('svg[data-pointed="false"] circle').first().waitFor()
    expect(await barriers(page)).toEqual([])
    await section.getByRole('button', { name: 'Remove Home' }).click()
    await section.getByText('No zone yet.').waitFor()
    await expect.poll(async () => (await kept('settings')).privacyZones).toEqual([])
    expect(faults).toEqual([])
    await page.close()
  })

  it('takes a zone by its place on earth alone, and says what is no place', async () => {
    const { page } = await opened()
    await page.getByText('Add a zone').click()
    const section = page.getByRole('region', { name: 'Privacy zones' })
    await section.getByText('By its place on earth').click()
    await section.getByLabel('Latitude').fill('91')
    await section.getByRole('button', { name: 'Add', exact: true }).click()
    await section.getByText('The latitude lies between -90 and 90 degrees.').waitFor()
    await section.getByLabel('Latitude').fill('53,35')
    await section.getByLabel('Longitude').fill('-6.26')
    await section.getByLabel('Name').fill('Work')
    await section.getByRole('button', { name: 'Add', exact: true }).click()
    await section.getByRole('button', { name: 'Remove Work' }).click()
    await section.getByText('No zone yet.').waitFor()
    await page.close()
  })

  it('shows where everything lies, and gives a copy of it', async () => {
    const { page } = await opened()
    const { dataFolder } = await kept('overview')
    await page.getByText(dataFolder, { exact: true }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download a backup' }).click(),
    ])
    expect(await download.failure()).toBeNull()
    await page.close()
  })

  it('deletes everything only when told so in words', async () => {
    const { page, faults } = await opened()
    await page.getByRole('button', { name: 'Delete everything…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Delete everything?' })
    const sure = dialog.getByRole('button', { name: 'Delete everything' })
    expect(await sure.isDisabled()).toBe(true)
    await dialog.getByLabel('The words').fill('delete')
    expect(await sure.isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect((await kept('overview')).runs).toBe(20)

    await page.getByRole('button', { name: 'Delete everything…' }).click()
    await dialog.getByLabel('The words').fill('delete everything')
    await sure.click()
    await page.getByRole('heading', { name: 'Did your legs give out first?' }).waitFor()
    expect(await kept('overview')).toMatchObject({ runs: 0, deleted: 0 })
    expect((await kept('profile')).profile).toEqual({})
    expect(faults).toEqual([])
    await page.close()
  })
})
