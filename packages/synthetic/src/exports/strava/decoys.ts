import { strToU8 } from 'fflate'
import { csvLine } from '../csv-line.ts'
import type { ExportEntry } from '../export-entry.ts'

/** What lies beside the activities and is none: other tables, planned routes, pictures, and what macOS leaves behind. */
export const stravaDecoys = (folder: string): readonly ExportEntry[] =>
  Object.entries(texts).map(([name, text]) => ({ name: folder + name, bytes: strToU8(text) }))

const texts: Readonly<Record<string, string>> = {
  'profile.csv': csvLine(['Athlete ID', 'First Name']) + csvLine(['1', 'Simulated runner']),
  'shoes.csv': csvLine(['Shoe Name', 'Shoe Brand', 'Shoe Model', 'Shoe Default Sport Types']),
  'bikes.csv': csvLine(['Bike Name', 'Bike Brand', 'Bike Model', 'Bike Default Sport Types']),
  'routes.csv': csvLine(['Route Name', 'Route Filename']) + csvLine(['Round the lake', 'routes/1.gpx']),
  'goals.csv': csvLine(['Goal Type', 'Activity Type', 'Goal', 'Start Date', 'End Date']),
  'messaging.json': '[]',
  'routes/1.gpx':
    '<?xml version="1.0"?>\n<gpx version="1.1" creator="StravaGPX"><trk><name>Round the lake</name><trkseg><trkpt lat="-48.8" lon="-123.4"/><trkpt lat="-48.9" lon="-123.4"/></trkseg></trk></gpx>\n',
  'media/3F2504E0-4F89-41D3-9A0C-0305E82C3301.jpg': 'no picture',
  '__MACOSX/._activities.csv': 'Mac OS X',
  '.DS_Store': 'Bud1',
}
