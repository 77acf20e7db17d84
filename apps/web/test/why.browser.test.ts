import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHistory } from './a-history.ts'
import { barriers, sideways } from './barriers.ts'
import { launch, noBrowser } from './browser.ts'
import { type KeptHouse, keptHouse } from './kept-house.ts'
import { visit } from './visit.ts'

describe.skipIf(noBrowser)(`why (${noBrowser || 'of some months that were planted'})`, () => {
  let browser: Browser
  let house: KeptHouse
  let ledger: Ledger
  beforeAll(async () => {
    house = await keptHouse({ planted: { 'strava.zip': aHistory(60) } })
    ledger = await (await fetch(`${house.address}/api/v1/ledger`)).json()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  const put = (what: string, body: object) =>
    fetch(`${house.address}/api/v1/${what}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const tell = (answers: object) => put('interview', answers)

  it('answers on the home page, in the sentence that programs get', async () => {
    const { page, faults } = await visit(browser, house.address)
    const heading = page.getByRole('heading', { level: 1 })
    // While the answer is on its way the heading says another thing.
    await expect.poll(async () => (await heading.innerText()).replace(/\s/g, ' ')).toBe(ledger.survival.says)
    const kilometres = page.getByLabel('Kilometres')
    await kilometres.check()
    await page.getByRole('heading', { level: 1, name: /km/ }).waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('counts how far the legs last in miles for who does', async () => {
    const settings = (units: string) => put('settings', { units, language: null, privacyZones: [] })
    await settings('imperial')
    const { page } = await visit(browser, house.address)
    await page.getByLabel('Miles').check()
    await page.getByRole('heading', { level: 1, name: /miles/ }).waitFor()
    const chart = page.getByRole('img', { name: /miles/ })
    await chart.getByText(/^\d+ miles$/).waitFor()
    expect(await page.getByText('Kilometres').count()).toBe(0)
    await settings('metric')
    await page.close()
  })

  it('names all seven parts, and says of those without data that they have none', async () => {
    const { page } = await visit(browser, house.address)
    await page.getByRole('heading', { level: 2, name: 'This week' }).waitFor()
    for (const { id } of ledger.parts) expect(await page.locator(`a[href="/why/${id}"]`).count()).not.toBe(0)
    const without = ledger.parts.filter(({ status }) => status === 'no-data').length
    expect(await page.getByText('No data', { exact: true }).count()).toBe(without)
    await page.close()
  })

  it('asks for one change this week, and counts the runs that wait for a word', async () => {
    const { page } = await visit(browser, house.address)
    await page.getByRole('region', { name: 'This week' }).waitFor()
    expect(await page.getByText('Do this, this week').count()).toBeLessThanOrEqual(1)
    await page.getByRole('heading', { level: 3, name: 'What to record next' }).waitFor()
    const runs = await (await fetch(`${house.address}/api/v1/unanswered`)).json()
    // Within the app: the page is not loaded anew.
    await page.evaluate(() => Object.assign(window, { stillHere: true }))
    await page.getByRole('link', { name: `${runs.length} runs to say a word about` }).click()
    await page.getByRole('heading', { level: 1, name: 'Runs to say a word about' }).waitFor()
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
    await page.close()
  })

  it('leads from a reason to the stretch of the run that shows it', async () => {
    const { page, faults } = await visit(browser, house.address)
    await page.getByRole('link', { name: /^Legs first/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Setting out too fast' }).waitFor()
    await page
      .getByRole('region', { name: 'Setting out too fast' })
      .getByText(/that shows? it/)
      .first()
      .click()
    await page
      .getByRole('link', { name: /, from 2:00 to 12:00$/ })
      .first()
      .click()
    await page.waitForURL(/\/runs\/[0-9a-f]{16}-0\?from=120&to=720&of=fast-opening$/)
    const section = page.getByRole('region', { name: 'Why, in this run' })
    await section.getByRole('button', { name: 'Shown above; hide it' }).waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('says where what was told and what the runs show are two things', async () => {
    await tell({ 'runs-a-week': 14, 'hard-runs': 0 })
    const { page } = await visit(browser, `${house.address}/why/game`)
    await page.getByText('You said one thing, your runs show another.').waitFor()
    await page.getByRole('link', { name: 'Many runs, hardly a fast one' }).click()
    await page
      .getByRole('region', { name: 'Many runs, hardly a fast one' })
      .getByText(/^Your runs show otherwise than you told\./)
      .waitFor()
    expect(await barriers(page)).toEqual([])
    await tell({})
    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'Many runs, hardly a fast one' }).waitFor()
    expect(await page.getByText('You said one thing').count()).toBe(0)
    await page.close()
  })

  it('opens what a cause stands on: formula, runs, assumptions, source', async () => {
    const { page } = await visit(browser, `${house.address}/why/legs`)
    await page.getByRole('button', { name: 'Why do you say so? Setting out too fast' }).click()
    const sheet = page.getByRole('dialog', { name: 'Why we say so: Setting out too fast' })
    await sheet
      .getByRole('link', { name: /^doi 10\./ })
      .first()
      .waitFor()
    await sheet.getByRole('heading', { name: 'What was assumed' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.close()
  })

  it('asks once for the answer and for what cannot wait', async () => {
    const { page } = await visit(browser, `${house.address}/settings`)
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/v1/ledger')) asked.push(request.url())
    })
    await page.goto(house.address)
    await page.getByRole('heading', { level: 2, name: 'This week' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(asked).toHaveLength(1)
    await page.close()
  })

  describe('of a runner with a red flag', () => {
    beforeAll(() => tell({ signs: ['chest_pain', 'dark_urine'] }))
    afterAll(() => tell({}))

    it.each([
      '/',
      '/runs',
      '/calendar',
      '/durability',
      '/why/feet',
      '/loads',
      '/agreement',
      '/unanswered',
      '/check-in',
      '/interview',
      '/by-hand',
      '/imports',
      '/settings',
      '/nowhere',
    ])('says so first of all at %s, without a barrier', async (path) => {
      const { page } = await visit(browser, house.address + path, { width: 390 })
      const flags = page.getByRole('region', { name: 'First of all' })
      await flags.getByText('Get help now.').waitFor()
      const heading = page.getByRole('heading', { level: 1 }).first()
      await heading.waitFor()
      const [flagsBox, headingBox] = [await flags.boundingBox(), await heading.boundingBox()]
      expect(flagsBox?.y).toBeLessThan(headingBox?.y ?? 0)
      expect(await flags.count()).toBe(1)
      expect(await barriers(page)).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      await page.close()
    })

    it('says it on the page of a run too, the others behind one tap', async () => {
      const { runs } = await (await fetch(`${house.address}/api/v1/runs?limit=1`)).json()
      const { page } = await visit(browser, `${house.address}/runs/${runs[0].id}`)
      const flags = page.getByRole('region', { name: 'First of all' })
      await flags.getByText('1 more to have looked at').click()
      await flags.getByText('See a doctor today.').waitFor()
      await page.close()
    })

    it('leads to the answers that it goes by, and is gone when they are changed', async () => {
      const { page } = await visit(browser, `${house.address}/calendar`)
      const flags = page.getByRole('region', { name: 'First of all' })
      await flags.getByRole('link', { name: 'change your answers' }).click()
      await page.waitForURL(/\/interview$/)
      await tell({})
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await flags.waitFor({ state: 'detached' })
      await page.close()
    })
  })

  const screens = ['/', '/why/legs', '/loads', '/agreement']
  it.each([
    [390, false],
    [1280, true],
  ])('has no barrier and no sideways scroll, %i wide', async (width, dark) => {
    for (const path of screens) {
      const { page, faults } = await visit(browser, house.address + path, { width, dark })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await barriers(page)).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      expect(faults).toEqual([])
      await page.close()
    }
  })

  it('says from when on own weights are reckoned, and gives back those that were taken', async () => {
    const profile = async () => (await (await fetch(`${house.address}/api/v1/profile`)).json()).profile
    const before = await profile()
    await put('profile', { ...before, evidenceWeights: { value: { gct: 1.5 }, from: 'estimated' } })
    const { page, faults } = await visit(browser, `${house.address}/agreement`, { width: 390 })
    const weights = page.getByRole('region', { name: 'Weights of your own' })
    await weights.getByText(/^From 100 answers on/).waitFor()
    await weights.getByText(/^Your runs are judged with weights of your own\./).waitFor()
    expect(await weights.getByRole('button', { name: 'Use these weights' }).count()).toBe(0)
    expect(await barriers(page)).toEqual([])
    await weights.getByRole('button', { name: 'Go back to the usual weights' }).click()
    await weights.getByText(/^Kept\./).waitFor()
    expect(await profile()).toEqual(before)
    expect(faults).toEqual([])
    await page.close()
  })

  it('says how many answers a calibration curve still wants, and draws it once they are there', async () => {
    const open = async (width: number, dark: boolean) => {
      const visited = await visit(browser, `${house.address}/agreement`, { width, dark })
      await visited.page
        .getByRole('heading', { level: 2, name: 'Signs of legs, against your word' })
        .waitFor()
      return visited
    }
    const before = await open(390, false)
    await before.page.getByText('Not enough answers yet: 0 of 30.').waitFor()
    await before.page.close()
    const { runs } = await (await fetch(`${house.address}/api/v1/runs?limit=40`)).json()
    for (const { id, index } of runs)
      await put(`runs/${id}/answers`, { stoppedBy: (index ?? 0) > 40 ? 'legs' : 'nothing' })
    for (const visitor of [
      { width: 390, dark: true },
      { width: 1280, dark: false },
    ]) {
      const { page, faults } = await open(visitor.width, visitor.dark)
      await page
        .getByRole('img', { name: /With a leg figure of .* you said legs on \d+ of \d+ run/ })
        .waitFor()
      await page.getByText('In figures').click()
      await page.getByRole('table', { name: 'Signs of legs against your word, in runs' }).waitFor()
      expect(await barriers(page)).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      expect(faults).toEqual([])
      await page.close()
    }
  })
})

interface Ledger {
  readonly survival: { readonly says: string }
  readonly parts: readonly { readonly id: string; readonly status: string }[]
}
