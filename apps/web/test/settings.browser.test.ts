import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHistory } from './a-history.ts'
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

  it('makes a privacy zone where the last run began, and takes it away again', async () => {
    const { page, faults } = await opened()
    await page.getByText('Add a zone').click()
    await page.getByRole('button', { name: 'From the start of my last run' }).click()
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some((input) => /^-?\d+\.\d{5}$/.test(input.value)),
    )
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('button', { name: 'Remove Home' }).waitFor()
    // A change is shown before it is kept.
    await expect.poll(async () => (await kept('settings')).privacyZones).toHaveLength(1)
    await page.getByRole('button', { name: 'Remove Home' }).click()
    await page.getByText('No zone yet.').waitFor()
    await expect.poll(async () => (await kept('settings')).privacyZones).toEqual([])
    expect(faults).toEqual([])
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
