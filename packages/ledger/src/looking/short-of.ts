import { type BloodValueId, bloodValues } from '@freshlegs/domain'
import type { Past } from '../past/past.ts'

/** One reported value against what is taken for enough. */
export interface Reported {
  readonly name: string
  /** How far below enough it is: 0 not at all, 1 low, 2 very. */
  readonly steps: number
  /** `22 µg/L, 30 or more is taken for enough` */
  readonly says: string
  readonly day: number
}

/** A value tells of the runs of half a year after it. Ours. */
const tellsForDays = 183

interface Lines {
  /** From here on enough. */
  readonly enough: number
  /** Below it, very short; none where there is no such line. */
  readonly empty?: number
}

/** Health sheet 1.8. Of children other lines hold; they are told nothing here. */
function linesOf({ history: { athlete } }: Past): Readonly<Record<BloodValueId, Lines>> {
  return {
    ferritinUgPerL: { enough: 30, empty: 15 },
    haemoglobinGPerL: {
      enough: athlete.sex === 'male' ? 130 : 120,
      empty: athlete.sex === 'male' ? 110 : 100,
    },
    vitaminDNmolPerL: { enough: 50, empty: 30 },
    b12PmolPerL: { enough: 133 },
  }
}

/** What was reported of blood before each run, the last of each value: undefined where nothing was. */
export function reportedBefore(past: Past): readonly (readonly Reported[] | undefined)[] {
  const lines = linesOf(past)
  const latest = new Map<BloodValueId, Reported>()
  let next = 0
  return past.runs.map((_, at) => {
    const today = past.dayOf[at]!
    for (; next < past.mornings.length && past.mornings[next]!.day <= today; next++) {
      const { day, checkIn } = past.mornings[next]!
      for (const { id, name, unit } of bloodValues) {
        const value = checkIn.blood?.[id]
        if (value) latest.set(id, reported(value, { name, unit, day }, lines[id]))
      }
    }
    const known = [...latest.values()].filter(({ day }) => today - day <= tellsForDays)
    return known.length === 0 ? undefined : known
  })
}

function reported(
  {
    amount,
    labLow,
    labHigh,
  }: { readonly amount: number; readonly labLow?: number; readonly labHigh?: number },
  { name, unit, day }: { readonly name: string; readonly unit: string; readonly day: number },
  { enough, empty = -Infinity }: Lines,
): Reported {
  const low = amount < enough || amount < (labLow ?? -Infinity)
  const lab =
    labLow !== undefined && labHigh !== undefined
      ? `; your laboratory: ${labLow} to ${labHigh}`
      : labLow !== undefined
        ? `; your laboratory: from ${labLow}`
        : ''
  return {
    name,
    steps: amount < empty ? 2 : low ? 1 : 0,
    says: `${amount} ${unit}, ${enough} or more is taken for enough${lab}`,
    day,
  }
}
