import type { Page } from 'playwright-core'

/** Drops files or folders of this machine on the page, as a hand does with the mouse, once it is there. */
export async function dropOn(page: Page, paths: readonly string[]): Promise<void> {
  await page.locator('h1').waitFor()
  const devtools = await page.context().newCDPSession(page)
  const drag = (type: 'dragEnter' | 'dragOver' | 'dragCancel' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', {
      type,
      x: 200,
      y: 300,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    })
  const taken = page.locator('[data-dragging="true"]')
  // What is drawn does not listen yet: on a busy machine a drag may be over before. Dropped before the page has said
  // that it takes files, they would be opened by the browser.
  for (let left = tries; ; left--) {
    await drag('dragEnter')
    await drag('dragOver')
    const said = await taken.waitFor({ timeout: answersWithinMs }).then(
      () => true,
      () => false,
    )
    if (said) break
    if (left <= 1) throw new Error('the page never said that it takes what is dragged over it')
    await drag('dragCancel')
  }
  await drag('drop')
  await devtools.detach()
}

const tries = 60
const answersWithinMs = 500
