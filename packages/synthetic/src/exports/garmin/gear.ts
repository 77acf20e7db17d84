import type { KeptRun } from '../kept-run.ts'

/** Pairs of shoes and which runs they were worn in, as `…_gear.json` has it, and a bicycle. */
export function gearOf(runs: readonly (readonly [KeptRun, number])[]): Readonly<Record<string, unknown>> {
  const names = [...new Set(runs.flatMap(([{ gear }]) => gear ?? []))]
  const idOf = (name: string) => 3_000_001 + names.indexOf(name)
  return {
    gearDTOS: [
      ...names.map((name) => ({
        gearPk: idOf(name),
        displayName: null,
        customMakeModel: name,
        gearTypeName: 'Shoes',
        gearStatusName: 'active',
        maximumMeters: 800_000,
      })),
      { gearPk: 3_000_000, displayName: 'Town bike', customMakeModel: '', gearTypeName: 'Bike' },
    ],
    gearActivityDTOs: Object.fromEntries(
      names.map((name) => [
        idOf(name),
        runs
          .filter(([{ gear }]) => gear === name)
          .map(([, activityId]) => ({ gearPk: idOf(name), activityId })),
      ]),
    ),
  }
}
