import type { UnitsOfTheReader } from '@freshlegs/analysis'
import { createStore } from '../view/store.ts'

/** How this reader likes the page. The only thing that is kept, and it says nothing of any run. */
export interface Settings {
  readonly units: UnitsOfTheReader
  readonly theme: Theme
}

export type Theme = 'system' | 'light' | 'dark'

export const settings = createStore<Settings>({
  units: kept('units', ['metric', 'imperial']) ?? (usesMiles() ? 'imperial' : 'metric'),
  theme: kept('theme', ['system', 'light', 'dark']) ?? 'system',
})

settings.watch(() => {
  const { units, theme } = settings.get()
  keep('units', units)
  keep('theme', theme)
  showTheme()
})
showTheme()

function showTheme(): void {
  document.documentElement.dataset.theme = settings.get().theme
}

/** A browser may forbid keeping anything; the page then starts from its defaults each time. */
function kept<Word extends string>(key: string, words: readonly Word[]): Word | null {
  try {
    const word = localStorage.getItem(`freshlegs.${key}`)
    return words.find((known) => known === word) ?? null
  } catch {
    return null
  }
}

function keep(key: string, word: string): void {
  try {
    localStorage.setItem(`freshlegs.${key}`, word)
  } catch {
    // Forbidden: see above.
  }
}

function usesMiles(): boolean {
  return /^en-(US|GB|LR)\b/.test(navigator.language)
}
