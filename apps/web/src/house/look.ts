import { createStore } from '../view/store.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'freshlegs.theme'

/** Light or dark, for this browser alone. All else that a reader may set is kept by the server. */
export const look = createStore<{ readonly theme: Theme }>({ theme: keptTheme() ?? 'system' })

look.watch(() => {
  keepTheme(look.get().theme)
  showTheme()
})
showTheme()

function showTheme(): void {
  document.documentElement.dataset.theme = look.get().theme
}

/** A browser may forbid keeping anything; the page then starts from its defaults each time. */
function keptTheme(): Theme | null {
  try {
    const word = localStorage.getItem(key)
    return themes.find((theme) => theme === word) ?? null
  } catch {
    return null
  }
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Forbidden: see above.
  }
}
