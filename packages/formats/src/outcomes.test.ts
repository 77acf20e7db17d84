import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'
import { sharedData } from './shared-data.for-tests.ts'

/**
 * What becomes of each odd file among the real ones: the code of its refusal, or the sports of its recordings
 * and what is warned of. Every other file there is one recording of a run, or no recording at all.
 */
const files: Readonly<Record<string, readonly string[]>> = {
  // Routes, courses, waypoints, empty tracks and metadata alone.
  'format.not-an-activity': [
    'gpx/GoldenCheetah+GoldenCheetah/MetadataOnly.gpx',
    'gpx/aaron-schroeder+heartandsole/testcourse.gpx',
    'gpx/placemark+togeojson/empty_trk.gpx',
    'gpx/placemark+togeojson/opencpn.gpx',
    'gpx/placemark+togeojson/trek.gpx',
    'gpx/placemark+togeojson/trek_no_rtept.gpx',
    'gpx/placemark+togeojson/wpt.gpx',
    'gpx/tkrajina+gpxpy/custom_schema_locations.gpx',
    'gpx/tkrajina+gpxpy/default_schema_locations.gpx',
    'gpx/tkrajina+gpxpy/gpx1.1_with_extensions.gpx',
    'gpx/tkrajina+gpxpy/gpx1.1_with_extensions_without_namespaces.gpx',
    'gpx/tkrajina+gpxpy/gpx_with_garmin_extension.gpx',
    'gpx/tkrajina+gpxpy/route.gpx',
    'gpx/tkrajina+gpxpy/unicode.gpx',
    'gpx/tkrajina+gpxpy/unicode2.gpx',
    'gpx/tkrajina+gpxpy/unicode_with_bom.gpx',
    'gpx/tkrajina+gpxpy/unicode_with_bom_noencoding.gpx',
    'tcx/GPSBabel+gpsbabel/gtrnctr-readcp.tcx',
    'tcx/placemark+togeojson/tcx-courses.tcx',
  ],
  // Tracks drawn on a map; those of Mojstrovka are all of the year 1901.
  'recording.no-time': [
    'gpx/placemark+togeojson/garmin_extensions.gpx',
    'gpx/placemark+togeojson/gdal.gpx',
    'gpx/placemark+togeojson/north_core.gpx',
    'gpx/placemark+togeojson/style.gpx',
    'gpx/tkrajina+gpxpy/Mojstrovka.gpx',
    'gpx/tkrajina+gpxpy/track-with-extremes.gpx',
    'gpx/tkrajina+gpxpy/track-with-small-floats.gpx',
    'gpx/tkrajina+gpxpy/track_with_dilution_errors.gpx',
  ],
  'unknown with time.missing': [
    'gpx/tkrajina+gpxpy/cerknicko-jezero-without-elevations.gpx',
    'gpx/tkrajina+gpxpy/cerknicko-without-times.gpx',
    'gpx/tkrajina+gpxpy/korita-zbevnica.gpx',
  ],
  'unknown with time.backwards': ['gpx/tkrajina+gpxpy/first_and_last_elevation.gpx'],
  // Tracks of several days in one file.
  'unknown, unknown': ['gpx/GPSBabel+gpsbabel/kalman_in.gpx'],
  'unknown, unknown with time.missing': ['gpx/placemark+togeojson/osm.gpx'],
  'unknown, unknown, unknown': ['gpx/placemark+togeojson/multitrackgpx.gpx'],
  cycling: [
    'gpx/GPSBabel+gpsbabel/garminconnect.gpx',
    'gpx/OpenTracksApp+OpenTracks/legacy_gpx_trackpointextensions_incorrect.gpx',
    'gpx/thomaschampagne+elevate/20190721_ride_2551623996.gpx',
    'gpx/thomaschampagne+elevate/20190929_ride_4108490848.gpx',
    'gpx/trackerproject+trackeR/20170709-151453-Ride.gpx.gz',
    'tcx/GPSBabel+gpsbabel/kona2013.tcx',
    'tcx/GoldenCheetah+GoldenCheetah/activity_790564009.tcx',
  ],
  'cycling with time.backwards': ['tcx/placemark+togeojson/bad.tcx'],
  swimming: [
    'gpx/thomaschampagne+elevate/open-water-swim.gpx',
    'gpx/trackerproject+trackeR/20170714-143644-Swim.gpx.gz',
  ],
  other: [
    'tcx/GPSBabel+gpsbabel/tcxdata.tcx',
    'tcx/GPSBabel+gpsbabel/tcxdatagns.tcx',
    'tcx/GoldenCheetah+GoldenCheetah/argmac_Garmin_FR910XT_2015_01_31_10_17_02.tcx',
    'tcx/vkurup+python-tcxparser/sup_activity_1.tcx',
  ],
  // Four activities of four days, exported as one multi-sport session.
  'running, cycling, running, cycling': [
    'tcx/GoldenCheetah+GoldenCheetah/activity_165850259_multi-session.tcx',
  ],
}

const outcomes = new Map(
  Object.entries(files).flatMap(([outcome, names]) => names.map((name) => [name, outcome])),
)

const data = sharedData()

describe.skipIf(data === undefined)(
  'real files of every kind (skipped where the shared data is absent)',
  () => {
    const names = ['gpx', 'tcx', 'zip', 'other', 'tables'].flatMap((folder) => data?.names(folder) ?? [])

    it.each(names)('%s', (name) => {
      const outcome = outcomeOf(data!.read(name))
      if (outcomes.has(name)) expect(outcome).toBe(outcomes.get(name))
      else if (/\.(gpx|tcx)(\.gz)?$/i.test(name)) expect(['running', 'unknown']).toContain(outcome)
      else expect(outcome).toBe('format.unknown')
    })

    it('are all there that the table names', () => {
      expect(names).toEqual(expect.arrayContaining([...outcomes.keys()]))
    })
  },
)

function outcomeOf(bytes: Uint8Array): string {
  const result = decode(bytes)
  if (!result.ok) return result.problem.code
  const { recordings } = result.value
  const warned = new Set(recordings.flatMap(({ warnings }) => warnings.map(({ code }) => code)))
  for (const usual of ['sport.unknown', 'cadence.one-foot', 'cadence.both-feet'] as const)
    warned.delete(usual)
  const sports = recordings.map(({ sport }) => sport).join(', ')
  return warned.size === 0 ? sports : `${sports} with ${[...warned].join(', ')}`
}
