import type { Epochs } from '../epochs.ts'

/** The columns of the sheet, in its letters: contact time in milliseconds, balance in per cent of the left foot. */
export type SheetColumns = Readonly<
  Record<'v' | 'va' | 'vg' | 'vga' | 'vl' | 'hr' | 'gct' | 'cad' | 'bal' | 'walk' | 'g', Float64Array>
>

/** The sheet's epochs as the verdict keeps them, one after another without a gap. */
export function epochsOfSheet(sheet: SheetColumns): Epochs {
  const count = sheet.v.length
  return {
    count,
    bin: Int32Array.from({ length: count }, (_, i) => 6 * i),
    speedMps: sheet.va,
    gradeAdjustedMps: sheet.vga,
    runningMps: sheet.v,
    runningGradeAdjustedMps: sheet.vg,
    demandMps: sheet.vl,
    gradeRatio: sheet.g,
    walkRatio: sheet.walk,
    heartRateBpm: sheet.hr,
    cadenceSpm: sheet.cad,
    groundContactS: sheet.gct.map((ms) => ms / 1000),
    stanceBalanceRatio: sheet.bal.map((percent) => percent / 100),
  }
}
