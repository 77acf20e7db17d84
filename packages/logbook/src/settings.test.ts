import { describe, expect, it } from 'vitest'
import { calendarCards, durabilityCards } from './history/settings.ts'
import { importCards } from './importing/settings.ts'
import { reanalysisCards, routeCards } from './judging/settings.ts'
import { outingCards } from './outing/settings.ts'
import { privacyCards, sameRouteCards } from './places/settings.ts'
import { agreementCards, loadCards, refitCards, unansweredCards } from './reasons/settings.ts'
import { estimateCards } from './runner/settings.ts'

const cards = [
  calendarCards,
  durabilityCards,
  importCards,
  reanalysisCards,
  routeCards,
  outingCards,
  privacyCards,
  sameRouteCards,
  estimateCards,
  agreementCards,
  loadCards,
  refitCards,
  unansweredCards,
].flatMap((tree) => Object.entries(tree))

describe.each(cards)('%s', (_, { value, unit, source, says }) => {
  it('is a number with a unit, a source and a reason', () => {
    expect(Number.isFinite(value)).toBe(true)
    expect(unit).not.toBe('')
    expect(source).not.toBe('')
    expect(says).toMatch(/^\S.{15,}[^.]$/)
  })
})
