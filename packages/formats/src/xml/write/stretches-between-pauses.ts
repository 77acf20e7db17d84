import type { Recording } from '@freshlegs/domain'

/** Rows of a track, `to` being the first of the next stretch. */
export interface Rows {
  readonly from: number
  readonly to: number
}

/** The rows of a stretch of time, cut at each pause that lies between two of them. */
export function stretchesBetweenPauses({ track, pauses }: Recording, rows: Rows): readonly Rows[] {
  const { timeS } = track
  const stretches: Rows[] = []
  let from = rows.from
  for (let i = rows.from + 1; i <= rows.to; i++) {
    const ends = i === rows.to || pauses.some(({ fromS, toS }) => timeS[i - 1]! <= fromS && timeS[i]! >= toS)
    if (!ends) continue
    stretches.push({ from, to: i })
    from = i
  }
  return stretches
}
