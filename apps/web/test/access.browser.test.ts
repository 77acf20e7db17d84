import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, noBrowser } from './browser.ts'
import { builtPage } from './built-page.ts'
import { serve } from './serve.ts'
import { file, give, openSimulated, visit } from './visit.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const screens: [name: string, open: (page: Page) => Promise<unknown>][] = [
  ['the landing page', async () => {}],
  ['a run', openSimulated],
  [
    'a run with everything opened',
    async (page) => {
      await openSimulated(page)
      for (const summary of await page.locator('summary').all()) await summary.click()
      await page.locator('.maplibregl-canvas').waitFor()
    },
  ],
  [
    'the reasons for an answer',
    async (page) => {
      await openSimulated(page)
      await page.getByRole('button', { name: 'Why do you say so?' }).click()
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'a refusal',
    async (page) => {
      await give(page, [file('notes.txt', 'hello')])
      await page.getByText(/^format\.unknown/).waitFor()
    },
  ],
  [
    'a list',
    async (page) => {
      await give(page, [file('one.txt', 'hello'), file('two.txt', 'hello')])
      await page.getByRole('heading', { name: '2 recordings' }).waitFor()
    },
  ],
]

describe.skipIf(noBrowser)(`the page for everybody (${noBrowser || 'by axe and by keyboard'})`, () => {
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

  // Contrast hangs on the light, layout on the width: each screen is tried with two visitors who share neither.
  const phoneByDay = { width: 390, dark: false }
  const deskByNight = { width: 1280, dark: true }
  const tried = [phoneByDay, deskByNight].flatMap((visitor) =>
    screens.map(([name, open]) => ({ ...visitor, name, open, light: visitor.dark ? 'dark' : 'light' })),
  )

  it.each(tried)('$name has no barrier and no sideways scroll, $width wide and $light', async (screen) => {
    const { page, faults } = await visit(browser, site.address, screen)
    await screen.open(page)
    expect(await barriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    expect(faults).toEqual([])
    await page.close()
  })

  it('can be walked by keyboard from the first button to the last field', async () => {
    const { page } = await visit(browser, site.address)
    await page.getByRole('button', { name: 'Try a simulated runner' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-chart="pace"] canvas').waitFor()
    await page.locator('.maplibregl-ctrl-zoom-in').waitFor()
    const met = await walk(page)
    for (const name of [
      'Another run',
      'km',
      'Light or dark',
      'Not said',
      'It was a race',
      'Place in the run',
      'Why do you say so?',
      'Height',
    ])
      expect(met.map((stop) => stop.name)).toContain(name)
    expect(met.filter((stop) => !stop.seen)).toEqual([])
    await page.close()
  })

  it('moves through the run with the arrow keys, and lights a reason with Enter', async () => {
    const { page } = await visit(browser, site.address)
    await openSimulated(page)
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

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  // Inside the browser `axe` is a global; the string keeps it from being looked for here.
  const results = await page.evaluate<AxeResults>('axe.run()')
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

interface Stop {
  readonly name: string
  readonly seen: boolean
}

/** Every stop of the Tab key, until it leaves the page, and whether its focus can be seen. */
async function walk(page: Page): Promise<Stop[]> {
  await page
    .locator('header')
    .first()
    .evaluate((bar) => {
      bar.tabIndex = -1
      bar.focus()
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
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null
      const name = at.getAttribute('aria-label') ?? label ?? at.textContent ?? ''
      return { name: name.trim().replace(/(bpm|kg|cm)$/, ''), seen: marked && at.getClientRects().length > 0 }
    })
    if (stop === null) break
    stops.push(stop)
  }
  return stops
}
