import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveHouse } from '@freshlegs/server'
import { chromium } from 'playwright-core'
import { expect, it } from 'vitest'
import { root } from '../tree/root.ts'
import { builtPage, pageFolder } from './built-page.ts'

const { FRESHLEGS_BROWSER: executablePath = '/usr/bin/chromium' } = process.env

it.skipIf(!existsSync(executablePath))(
  'the page shows a kept run under the policy that the server sends, and asks nobody else for anything',
  async () => {
    expect(await builtPage(root)).toMatchObject({ failed: 0 })
    const dataFolder = mkdtempSync(join(tmpdir(), 'freshlegs start '))
    const served = await serveHouse({ dataFolder, pageFolder: join(root, pageFolder), port: 0 })
    if (!served.ok) throw new Error(served.problem.detail)
    const { address, stop } = served.value
    const args = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
    const browser = await chromium.launch({ executablePath, args })
    try {
      const page = await browser.newPage()
      const faults: string[] = []
      const asked = new Set<string>()
      page.on('pageerror', ({ message }) => faults.push(message))
      page.on('console', (said) => said.type() === 'error' && faults.push(said.text()))
      page.on('request', (request) => asked.add(new URL(request.url()).origin))
      await page.goto(address)
      await page.getByRole('button', { name: 'Try a simulated runner' }).click()
      await page
        .getByRole('link', { name: /A long run with every sensor/ })
        .first()
        .click()
      await page.getByRole('heading', { level: 1, name: /legs/i }).waitFor()
      // The address of a run is a place to come back to.
      await page.reload()
      await page.getByRole('heading', { level: 1, name: /legs/i }).waitFor()
      await page.locator('.maplibregl-canvas').scrollIntoViewIfNeeded()
      expect(faults).toEqual([])
      expect([...asked]).toEqual([address])
    } finally {
      await browser.close()
      await stop()
      rmSync(dataFolder, { recursive: true, force: true })
    }
  },
)
