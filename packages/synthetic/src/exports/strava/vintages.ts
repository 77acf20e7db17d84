/** Columns of `activities.csv` in English, by how many there were: Strava added to them over the years. */
export type StravaVintage = 10 | 72 | 86 | 87 | 92 | 94 | 99 | 103

/** The header of a vintage in English. The oldest is in lower case; the one of 87 has markup in it. */
export function stravaColumns(vintage: StravaVintage): readonly string[] {
  if (vintage === 10) return oldest
  if (vintage === 72) return of2019.filter((name, i) => i !== firstHeartRate && !since2020.includes(name))
  if (vintage === 87) return [...of2019, ...untranslated.map(asMarkup), 'Media']
  const added = additions.filter(({ since }) => since <= vintage).flatMap(({ names }) => names)
  return [...of2019, ...of2021, ...added, 'Media']
}

const oldest = 'id,date,name,type,description,elapsed_time,distance,commute,gear,filename'.split(',')

const of2019 =
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss,Elevation Low,Elevation High,Max Grade,Average Grade,Average Positive Grade,Average Negative Grade,Max Cadence,Average Cadence,Max Heart Rate,Average Heart Rate,Max Watts,Average Watts,Calories,Max Temperature,Average Temperature,Relative Effort,Total Work,Number of Runs,Uphill Time,Downhill Time,Other Time,Perceived Exertion,Type,Start Time,Weighted Average Power,Power Count,Prefer Perceived Exertion,Perceived Relative Effort,Commute,Total Weight Lifted,From Upload,Grade Adjusted Distance,Weather Observation Time,Weather Condition,Weather Temperature,Apparent Temperature,Dewpoint,Humidity,Weather Pressure,Wind Speed,Wind Gust,Wind Bearing,Precipitation Intensity,Sunrise Time,Sunset Time,Moon Phase,Bike,Gear,Precipitation Probability,Precipitation Type,Cloud Cover,Weather Visibility,UV Index,Weather Ozone'.split(
    ',',
  )

/** Not yet in the export of 72 columns, which has the second of two columns called `Max Heart Rate` alone. */
const firstHeartRate = 7
const since2020 = ['Activity Private Note', 'Type', 'Start Time']

const of2021 =
  'Jump Count,Total Grit,Average Flow,Flagged,Average Elapsed Speed,Dirt Distance,Newly Explored Distance,Newly Explored Dirt Distance,Activity Count'.split(
    ',',
  )

const untranslated =
  'Jump Count,Total Grit,Avg Flow,Flagged,Avg Elapsed Speed,Dirt Distance,Newly Explored Distance,Newly Explored Dirt Distance,Sport Type,Total Steps'.split(
    ',',
  )

const additions: readonly { readonly since: StravaVintage; readonly names: readonly string[] }[] = [
  {
    since: 92,
    names: [
      'Total Steps',
      'Carbon Saved',
      'Pool Length',
      'Training Load',
      'Intensity',
      'Average Grade Adjusted Pace',
    ],
  },
  { since: 94, names: ['Timer Time', 'Total Cycles'] },
  { since: 99, names: ['Recovery', 'With Pet', 'Competition', 'Long Run', 'For a Cause'] },
  { since: 103, names: ['With Kid', 'Downhill Distance', 'Total Sets', 'Total Reps'] },
]

/** As a column looked in 2021 whose name had not been translated. */
const asMarkup = (name: string): string =>
  `<span class="translation_missing" title="translation missing: en-US.lib.export.portability_exporter.activities.horton_values.${name.toLowerCase().replaceAll(' ', '_')}">${name}</span>`
