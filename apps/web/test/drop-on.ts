import type { Page } from 'playwright-core'

/** Drops files or folders of this machine on the page, as a hand does with the mouse, once it is there. */
export async function dropOn(page: Page, paths: readonly string[]): Promise<void> {
  await page.locator('h1').waitFor()
  const devtools = await page.context().newCDPSession(page)
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', {
      type,
      x: 200,
      y: 300,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    })
  await drag('dragEnter')
  await drag('dragOver')
  // Dropped before the page has said that it takes files, they would be opened by the browser.
  await page.locator('[data-dragging="true"]').waitFor()
  await drag('drop')
  await devtools.detach()
}
