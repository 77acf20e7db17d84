import { strToU8 } from 'fflate'
import type { ExportEntry } from '../export-entry.ts'

/** What an account holds besides activities. */
export const garminDecoys = (mail: string): readonly ExportEntry[] =>
  Object.entries({
    'DI-Connect-Wellness/1_fitnessAgeData.json': '[{"rhr":59}]',
    'DI-Connect-User/user_profile.json': '{"firstName":"Simulated runner"}',
    [`DI-Connect-Fitness/${mail}_personalRecord.json`]: '[{"personalRecords":[]}]',
    [`DI-Connect-Fitness/${mail}_workout.json`]: '[{"workoutList":[]}]',
  }).map(([name, text]) => ({ name: `DI_CONNECT/${name}`, bytes: strToU8(text) }))
