import { useEffect } from 'react'
import { useChangeSettings } from '../settings/use-change-settings.ts'

/**
 * Whoever comes for the first time from where roads are signed in miles reads in miles; so does who chose them when
 * units were still kept by the browser. Asked once: what is chosen afterwards stays.
 */
export function useFirstUnits(): void {
  const { settings, change } = useChangeSettings()
  const { mutate } = change
  const units = settings?.units
  useEffect(() => {
    if (units === undefined) return
    const miles = takeFirstUnits() === 'imperial'
    if (miles && units === 'metric') mutate({ units: 'imperial' })
  }, [units, mutate])
}

/** Null when they were taken before. */
function takeFirstUnits(): string | null {
  try {
    const kept = localStorage.getItem(key)
    if (kept === taken) return null
    localStorage.setItem(key, taken)
    return kept ?? (/^en-(US|GB|LR)\b/.test(navigator.language) ? 'imperial' : 'metric')
  } catch {
    // Nothing can be kept: it would be asked anew with every visit.
    return null
  }
}

const key = 'freshlegs.units'
const taken = 'taken'
