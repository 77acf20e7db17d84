/// <reference lib="dom" />
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from '@freshlegs/science'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { markdownTable } from '../markdown-table.ts'
import type { Ground } from './ground.ts'
import { program, took } from './program.ts'
import { plantedFit } from './recordings-of.ts'
import { type Serving, serving } from './serving.ts'

/** The page of a kept run of 20,000 points in a browser: from going there to its pace as a chart. */
export async function drawRun({ folder }: Ground): Promise<string> {
  const { FRESHLEGS_BROWSER: executablePath = '/usr/bin/chromium' } = process.env
  if (!existsSync(executablePath)) return 'Skipped: no browser.'
  if (!existsSync(page)) return 'Skipped: the page is not built (`npm start` builds it).'
  const server = await serving(withLongRun(folder))
  try {
    // Containers run as root, and Chromium has no sandbox for root.
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const browser = await chromium.launch({ executablePath, args: [...root, '--disable-gpu'] })
    try {
      return await table(browser, server)
    } finally {
      await browser.close()
    }
  } finally {
    await server.stop()
  }
}

const page = fileURLToPath(new URL('../../../apps/web/dist/index.html', import.meta.url))
const points = 20_000
const visits = 7

function withLongRun(folder: string): string {
  const runs = join(folder, 'long')
  const data = join(folder, 'data-long')
  mkdirSync(runs)
  writeFileSync(join(runs, 'long.fit'), plantedFit(points / 3600))
  took([program, 'import', runs, '--data', data])
  return data
}

async function table(browser: Browser, { address }: Serving): Promise<string> {
  const { runs }: { readonly runs: readonly { readonly id: string }[] } = JSON.parse(
    await (await fetch(`${address}/api/v1/runs`)).text(),
  )
  const run = `${address}/runs/${runs[0]?.id}`
  const first: Drawn[] = []
  const again: Drawn[] = []
  for (let visit = 0; visit < visits; visit++) {
    // Nothing of another visit is kept.
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    first.push(await drawn(context, run))
    again.push(await drawn(context, run))
    await context.close()
  }
  const rows = [
    ['the first time in this browser', ...cellsOf(first)],
    ['once it has been there', ...cellsOf(again)],
  ]
  return `A run of ${points} points, ${visits} visits, medians.

${markdownTable(['visit', 'ms to the verdict', 'ms to the pace chart'], rows)}`
}

interface Drawn {
  readonly verdictMs: number
  readonly chartMs: number
}

async function drawn(context: BrowserContext, address: string): Promise<Drawn> {
  const tab = await context.newPage()
  await tab.addInitScript(noteWhenDrawn)
  await tab.goto(address, { waitUntil: 'commit' })
  const times = await tab.waitForFunction(() => {
    const { verdictMs, chartMs } = window.drawn
    return verdictMs !== undefined && chartMs !== undefined && { verdictMs, chartMs }
  })
  const told = await times.jsonValue()
  await tab.close()
  if (!told) throw new Error('the page was not drawn')
  return told
}

declare global {
  interface Window {
    drawn: Partial<Drawn>
  }
}

/** In the page itself, since it was gone to: a driver that looks now and then would see what was there half a second ago. */
function noteWhenDrawn() {
  window.drawn = {}
  const wanted = { verdictMs: 'h1', chartMs: '[data-chart="pace"] canvas' } as const
  const seen = new Set<string>()
  const observer = new MutationObserver(() => {
    for (const name of ['verdictMs', 'chartMs'] as const) {
      if (seen.has(name) || !document.querySelector(wanted[name])) continue
      seen.add(name)
      // The second of two frames comes when the first has been drawn.
      const note = () => {
        window.drawn = { ...window.drawn, [name]: performance.now() }
      }
      requestAnimationFrame(() => requestAnimationFrame(note))
    }
  })
  observer.observe(document, { childList: true, subtree: true })
}

const cellsOf = (visits: readonly Drawn[]) =>
  [visits.map(({ verdictMs }) => verdictMs), visits.map(({ chartMs }) => chartMs)].map((ms) =>
    median(ms).toFixed(0),
  )
