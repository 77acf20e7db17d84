import type { Browser, Page } from 'playwright-core'

/** How a visitor comes: on a phone or at a desk, by day or by night. */
export interface Visitor {
  readonly width?: number
  readonly dark?: boolean
}

/** A page just opened, and all that went wrong on it since. */
export interface Visit {
  readonly page: Page
  /** Errors, and requests to anywhere but the page's own origin. Empty is well. */
  readonly faults: string[]
}

/** Opens the page as somebody would who has never been there. */
export async function visit(
  browser: Browser,
  address: string,
  { width = 1280, dark = false }: Visitor = {},
): Promise<Visit> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    // Neither miles nor the test machine's own clock.
    locale: 'en-IE',
    timezoneId: 'Europe/Dublin',
  })
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (said) => {
    if (said.type() === 'error') faults.push(said.text())
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    const ownText = url.protocol === 'blob:' || url.protocol === 'data:'
    if (!ownText && url.origin !== new URL(address).origin) faults.push(`asked ${url}`)
  })
  await page.goto(address)
  return { page, faults }
}

/** What a file that was never written holds. */
export const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
})
