import type { Page } from 'playwright-core'

/** Drops files or folders of this machine on the page, as a hand does with the mouse, once it is there. */
export async function dropOn(page: Page, paths: readonly string[]): Promise<void> {
  await page.locator('h1').waitFor()
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data })
  await devtools.detach()
}
