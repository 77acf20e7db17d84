import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHistory } from './a-history.ts'
import { barriers, sideways } from './barriers.ts'
import { launch, noBrowser } from './browser.ts'
import { type EmptyHouse, emptyHouse } from './empty-house.ts'
import { type KeptHouse, keptHouse } from './kept-house.ts'
import { file, visit } from './visit.ts'

const ready = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor()
const list = (page: Page) => page.locator('tr[data-line="0"] a').waitFor()

const screens: { name: string; path: string; open: (page: Page) => Promise<unknown>; empty?: true }[] = [
  { name: 'the first screen', path: '/', empty: true, open: ready },
  { name: 'the home page', path: '/', open: (page) => page.getByText('Last runs').waitFor() },
  { name: 'the list of runs', path: '/runs', open: list },
  {
    name: 'the list of runs with its filters',
    path: '/runs',
    async open(page) {
      await page.getByText('Filter', { exact: true }).click()
      await list(page)
      await page.locator('tr[data-line="0"]').focus()
    },
  },
  {
    name: 'an empty list',
    path: '/runs?text=nothing',
    open: (page) => page.getByText('No run fits').waitFor(),
  },
  {
    name: 'the calendar',
    path: '/calendar',
    open: (page) =>
      page
        .getByText('15.0')
        .or(page.getByRole('heading', { level: 3 }).first())
        .first()
        .waitFor(),
  },
  {
    name: 'durability, figures unfolded',
    path: '/durability',
    async open(page) {
      await page.getByRole('img', { name: /^Leg fade/ }).waitFor()
      for (const summary of await page.getByText('In figures').all()) await summary.click()
    },
  },
  { name: 'adding runs', path: '/imports', open: (page) => page.getByText('How do I get my export').click() },
  {
    name: 'an import that is over, refusals unfolded',
    path: '/imports',
    async open(page) {
      await page
        .getByLabel('Recordings', { exact: true })
        .setInputFiles([file('one.fit', 'one'), file('two.tcx', 'two')])
      await page.getByRole('heading', { level: 1, name: 'Brought in: 2 files' }).waitFor()
      await page.getByText(/^2 files \(/).click()
    },
  },
  {
    name: 'the settings, everything unfolded',
    path: '/settings',
    async open(page) {
      await page.getByLabel('Body mass').fill('7')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('Add a zone').click()
    },
  },
  {
    name: 'the question before everything is deleted',
    path: '/settings',
    async open(page) {
      await page.getByRole('button', { name: 'Delete everything…' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'no such page', path: '/nowhere', open: ready },
]

describe.skipIf(noBrowser)(`the app for everybody (${noBrowser || 'by axe and by keyboard'})`, () => {
  let browser: Browser
  let house: KeptHouse
  let empty: EmptyHouse
  beforeAll(async () => {
    house = await keptHouse({ planted: { 'strava.zip': aHistory(40) } })
    empty = await emptyHouse()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
    await empty?.stop()
  })

  // Contrast hangs on the light, layout on the width: each screen is tried with two visitors who share neither.
  const phoneByDay = { width: 390, dark: false }
  const deskByNight = { width: 1280, dark: true }
  const tried = [phoneByDay, deskByNight].flatMap((visitor) =>
    screens.map((screen) => ({ ...screen, ...visitor, light: visitor.dark ? 'dark' : 'light' })),
  )

  it.each(tried)('$name has no barrier and no sideways scroll, $width wide and $light', async (screen) => {
    const { address } = screen.empty ? empty : house
    const { page, faults } = await visit(browser, address + screen.path, screen)
    await screen.open(page)
    expect(await barriers(page)).toEqual([])
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('says that the program is gone without a barrier', async () => {
    const { page } = await visit(browser, empty.address, phoneByDay)
    await ready(page)
    await empty.close()
    await page.getByRole('link', { name: 'Runs', exact: true }).click()
    await page.getByRole('alert').first().waitFor()
    expect(await barriers(page)).toEqual([])
    await empty.start()
    await page.close()
  })

  it.each([
    [
      '/runs',
      [
        'Freshlegs, to the start',
        'Home',
        'Runs',
        'Calendar',
        'Durability',
        'Settings',
        'Add runs',
        'Search',
        'Order',
        'Filter',
      ],
    ],
    [
      '/settings',
      [
        'Sex',
        'Body mass',
        'Maximum heart rate',
        'Kilometres',
        'Numbers and dates',
        'Add a zone',
        'Download a backup',
        'Delete everything…',
      ],
    ],
    [
      '/imports',
      ['Choose files', 'Choose a folder', 'How do I get my export from Strava, Garmin or my phone?'],
    ],
    ['/durability', ['30 to 60 minutes', 'In figures']],
  ])('can be walked by keyboard, and every stop can be seen: %s', async (path, names) => {
    const { page } = await visit(browser, house.address + path)
    await ready(page)
    await page.waitForLoadState('networkidle')
    const stops = await walk(page)
    const met = stops.map(({ name }) => name).join(' | ')
    for (const name of names) expect(met).toContain(name)
    expect(stops.filter((stop) => !stop.seen)).toEqual([])
    await page.close()
  })
})

interface Stop {
  readonly name: string
  readonly seen: boolean
}

/** Every stop of the Tab key, until it leaves the page, and whether its focus can be seen. */
async function walk(page: Page): Promise<Stop[]> {
  await page.locator('body').evaluate((body) => {
    body.tabIndex = -1
    body.focus()
    body.removeAttribute('tabindex')
  })
  const stops: Stop[] = []
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement) || at === document.body) return null
      const marked = [at, at.nextElementSibling].some(
        (element) => element !== null && getComputedStyle(element).outlineStyle !== 'none',
      )
      const field = at instanceof HTMLInputElement || at instanceof HTMLSelectElement
      const label = field ? at.labels?.[0]?.textContent : null
      const name = at.getAttribute('aria-label') ?? label ?? at.textContent ?? ''
      return { name: name.trim(), seen: marked && at.getClientRects().length > 0 }
    })
    if (stop === null) break
    stops.push(stop)
  }
  return stops
}
