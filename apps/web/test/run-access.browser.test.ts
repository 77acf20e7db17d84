import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers, sideways } from './barriers.ts'
import { launch, noBrowser } from './browser.ts'
import { type KeptHouse, keptHouse } from './kept-house.ts'
import { demoFile, loopFiles } from './planted.ts'
import { visit } from './visit.ts'

const drawn = (page: Page) => page.locator('[data-chart="pace"] canvas').waitFor()

const states: readonly [name: string, file: string, bring: (page: Page) => Promise<unknown>][] = [
  ['a run', 'legs.fit', async () => {}],
  [
    'a run with everything opened',
    'legs.fit',
    async (page) => {
      for (const summary of await page.locator('summary').all()) await summary.click()
      await page.locator('.maplibregl-canvas').waitFor()
    },
  ],
  [
    'the reasons for an answer',
    'legs.fit',
    async (page) => {
      await page.getByRole('button', { name: 'Why do you say so?' }).click()
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'a run with other recordings and the same way before, being edited and tried out',
    'loop-15.fit',
    async (page) => {
      await page.getByText(/^You ran it once before/).waitFor()
      await page.getByLabel('Maximum heart rate').fill('199')
      await page.getByLabel('Maximum heart rate').press('Enter')
      await page.getByText('Trying something out.').waitFor()
      await page.getByLabel('Notes').fill('Not kept yet')
      await page.getByRole('button', { name: 'Save notes' }).waitFor()
    },
  ],
  [
    'a lesser recording',
    'loop-15.gpx',
    (page) => page.getByText('Another recording of this outing').waitFor(),
  ],
]

describe.skipIf(noBrowser)(`the run page for everybody (${noBrowser || 'by axe and by keyboard'})`, () => {
  let browser: Browser
  let house: KeptHouse
  beforeAll(async () => {
    house = await keptHouse({
      planted: {
        'legs.fit': demoFile('legs-go'),
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

  // Contrast hangs on the light, layout on the width: each state is tried with two visitors who share neither.
  const phoneByDay = { width: 390, dark: false }
  const deskByNight = { width: 1280, dark: true }
  const tried = [phoneByDay, deskByNight].flatMap((visitor) =>
    states.map(([name, file, bring]) => ({
      ...visitor,
      name,
      file,
      bring,
      light: visitor.dark ? 'dark' : 'light',
    })),
  )

  it.each(tried)('$name has no barrier and no sideways scroll, $width wide and $light', async (state) => {
    const { page, faults } = await visit(browser, house.runAt(state.file), state)
    await drawn(page)
    await state.bring(page)
    expect(await barriers(page)).toEqual([])
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('has no barrier when it is deleted, nor when it is not there', async () => {
    const { page } = await visit(browser, house.runAt('loop-8.fit'), phoneByDay)
    await drawn(page)
    await page.getByRole('button', { name: 'Delete this run' }).click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Delete this run' }).waitFor()
    await page.goto(`${house.address}/runs/0000000000000000-0`)
    await page.getByRole('heading', { name: 'This run is not here any more.' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.close()
  })

  it('can be walked by keyboard from its head to its last field, and shows where one is', async () => {
    const { page } = await visit(browser, house.runAt('legs.fit'))
    await drawn(page)
    await page.locator('.maplibregl-ctrl-zoom-in').waitFor()
    const met = await walk(page)
    for (const name of [
      'All runs',
      'Name of this run',
      'Not said',
      'It was a race',
      'Notes',
      'Shoes',
      'Place in the run',
      'km 1',
      'lap 1',
      'legs.fit',
      'Leave this run out',
      'Heart rate in this run is wrong',
      'Delete this run',
      'Why do you say so?',
      'Height',
    ])
      expect(met.map((stop) => stop.name)).toContain(name)
    // The rows of a table are one stop: their arrows lead on.
    expect(met.map((stop) => stop.name)).not.toContain('km 2')
    expect(met.filter((stop) => !stop.seen)).toEqual([])
    await page.close()
  })

  it('walks the kilometres with the arrow keys, and lights one with Enter', async () => {
    const { page } = await visit(browser, house.runAt('legs.fit'))
    await drawn(page)
    await page.getByRole('button', { name: 'km 1', exact: true }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const second = page.getByRole('button', { name: 'km 2', exact: true })
    expect(await second.getAttribute('aria-pressed')).toBe('true')
    expect(await second.getAttribute('tabindex')).toBe('0')
    await page.keyboard.press('End')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^km 2\d$/)
    await page.close()
  })

  it('moves through the run with the arrow keys, and lights a reason with Enter', async () => {
    const { page } = await visit(browser, house.runAt('legs.fit'))
    await drawn(page)
    const slider = page.getByLabel('Place in the run')
    await slider.focus()
    for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight')
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^[12]\.\d km/)
    const reason = page.getByRole('region', { name: /^Why/ }).getByRole('button').first()
    await reason.focus()
    await page.keyboard.press('Enter')
    expect(await reason.getAttribute('aria-pressed')).toBe('true')
    await page.close()
  })
})

interface Stop {
  readonly name: string
  readonly seen: boolean
}

/** Every stop of the Tab key in the page, and whether its focus can be seen. */
async function walk(page: Page): Promise<Stop[]> {
  await page.locator('#content').focus()
  const stops: Stop[] = []
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement) || at === document.body) return null
      const marks = [
        getComputedStyle(at),
        ...(at.nextElementSibling ? [getComputedStyle(at.nextElementSibling)] : []),
        getComputedStyle(at, '::after'),
      ]
      const field = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
      const label = field ? at.labels?.[0]?.textContent : null
      const name = at.getAttribute('aria-label') ?? label ?? at.textContent ?? ''
      return {
        name: name.trim().replace(/(bpm|kg|cm)$/, ''),
        seen: marks.some(({ outlineStyle }) => outlineStyle !== 'none') && at.getClientRects().length > 0,
      }
    })
    if (stop === null) break
    stops.push(stop)
  }
  return stops
}
