/** A small export of each layout, by its id: names in it, and the text of its tables. */
export interface SampleExport {
  readonly names: readonly string[]
  readonly tables: Readonly<Record<string, string>>
  /** An entry of it that the tables know, and when it began. */
  readonly known?: { readonly name: string; readonly startedAtMs: number; readonly elapsedS: number }
}

const startedAtMs = Date.UTC(2026, 4, 1, 6)

export const sampleExports: Readonly<Record<string, SampleExport>> = {
  strava: {
    names: ['activities.csv', 'activities/7.fit.gz', 'activities/8.gpx', 'profile.csv', 'routes/1.gpx'],
    tables: {
      'activities.csv':
        'id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n' +
        '1,2026-05-01 06:00:00,"Über ""Stock""\nund Stein",Run,"a, b",60,100.0,false,Läufer 3,activities/7.fit.gz\n',
    },
    known: { name: 'activities/7.fit.gz', startedAtMs, elapsedS: 60 },
  },
  garmin: {
    names: [
      'DI_CONNECT/DI-Connect-Fitness/a@example.org_0_summarizedActivities.json',
      'DI_CONNECT/DI-Connect-Fitness/a@example.org_gear.json',
      'DI_CONNECT/DI-Connect-Wellness/2026-01-22_2026-05-02_1_sleepData.json',
      'DI_CONNECT/DI-Connect-Wellness/2026-01-22_2026-05-02_1_healthStatusData.json',
      'DI_CONNECT/DI-Connect-Wellness/1_userBioMetrics.json',
      'DI_CONNECT/DI-Connect-Aggregator/UDSFile_2026-01-22_2026-05-02.json',
      'DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip',
    ],
    tables: {
      'DI_CONNECT/DI-Connect-Fitness/a@example.org_0_summarizedActivities.json': `[{"summarizedActivitiesExport":[{"activityId":5,"name":"Runde \\"um\\" den See","activityType":"running","beginTimestamp":${startedAtMs},"duration":60000.0,"eventTypeId":1,"splits":[{"a":[1,2]}]}]}]`,
      'DI_CONNECT/DI-Connect-Fitness/a@example.org_gear.json':
        '[{"gearDTOS":[{"gearPk":3,"customMakeModel":"Läufer 3","gearTypeName":"Shoes"}],"gearActivityDTOs":{"3":[{"activityId":5,"gearPk":3}]}}]',
      'DI_CONNECT/DI-Connect-Wellness/2026-01-22_2026-05-02_1_sleepData.json':
        '[{"retro":false},{"calendarDate":"2026-05-01","sleepWindowConfirmationType":"ENHANCED_CONFIRMED_FINAL","deepSleepSeconds":3600,"lightSleepSeconds":14400,"remSleepSeconds":7200,"sleepScores":{"overallScore":81}}]',
      'DI_CONNECT/DI-Connect-Wellness/2026-01-22_2026-05-02_1_healthStatusData.json':
        '[{"calendarDate":"2026-05-01","metrics":[{"type":"HRV","value":62.0,"status":"IN_RANGE"},{"type":"HR","value":49.0}]}]',
      'DI_CONNECT/DI-Connect-Wellness/1_userBioMetrics.json':
        '[{"metaData":{"calendarDate":"2026-05-01T07:10:00.1"},"weight":{"weight":61300.0,"sourceType":"INDEX_SCALE"}}]',
      'DI_CONNECT/DI-Connect-Aggregator/UDSFile_2026-01-22_2026-05-02.json':
        '[{"calendarDate":"2026-04-30","allDayStress":{"aggregatorList":[{"type":"TOTAL","averageStressLevel":31}]}},{"calendarDate":"2026-05-01","restingHeartRate":47}]',
    },
    known: {
      name: 'DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip/a@example.org_9.fit',
      startedAtMs,
      elapsedS: 60,
    },
  },
  apple: {
    names: [
      'apple_health_export/Export.xml',
      'apple_health_export/export_cda.xml',
      'apple_health_export/workout-routes/route_1.gpx',
    ],
    tables: {
      'apple_health_export/Export.xml': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT Record ((MetadataEntry)*)>
<!ELEMENT Workout ((MetadataEntry|WorkoutRoute)*)>
]>
<HealthData locale="de_DE">
 <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="A’s &quot;Watch&quot;" unit="count/min" startDate="2026-05-01 07:59:00 +0200" endDate="2026-05-01 07:59:00 +0200" value="80"/>
 <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="A’s &quot;Watch&quot;" unit="count/min" startDate="2026-05-01 08:00:10 +0200" endDate="2026-05-01 08:00:10 +0200" value="140">
  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="2"/>
 </Record>
 <Record value='141.5' endDate='2026-05-01 08:00:20 +0200' startDate='2026-05-01 08:00:20 +0200' unit='count/min' sourceName='A’s "Watch"' type='HKQuantityTypeIdentifierHeartRate'/>
 <Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="A’s &quot;Watch&quot;" startDate="2026-04-30 23:00:00 +0200" endDate="2026-05-01 06:00:00 +0200" value="HKCategoryValueSleepAnalysisAsleepCore"/>
 <Record type="HKQuantityTypeIdentifierHeartRateVariabilitySDNN" sourceName="A’s &quot;Watch&quot;" unit="ms" startDate="2026-05-01 03:00:00 +0200" endDate="2026-05-01 03:01:00 +0200" value="61.5"/>
 <Record type="HKQuantityTypeIdentifierBodyMass" sourceName="Scale" unit="kg" startDate="2026-05-01 08:00:30 +0200" endDate="2026-05-01 08:00:30 +0200" value="70"/>
 <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="1" durationUnit="min" sourceName="A’s &quot;Watch&quot;" startDate="2026-05-01 08:00:00 +0200" endDate="2026-05-01 08:01:00 +0200">
  <WorkoutEvent type="HKWorkoutEventTypePause" date="2026-05-01 08:00:30 +0200"/>
  <WorkoutRoute><FileReference path="/workout-routes/route_1.gpx"/></WorkoutRoute>
 </Workout>
 <Workout workoutActivityType="HKWorkoutActivityTypeYoga" sourceName="A’s &quot;Watch&quot;" startDate="2026-05-01 09:00:00 +0200" endDate="2026-05-01 09:01:00 +0200"/>
</HealthData>
`,
    },
  },
  polar: {
    names: [
      'training-session_2026-05-01T08-00-00_1-3f25.json',
      'training-session-2014-01-27-1-3f25.json',
      'activity-2026-05-01-1.json',
    ],
    tables: {},
  },
  plain: { names: ['2026/run.FIT', '2026/ride.tcx.gz', 'old/walk.gpx', 'old.zip', 'notes.txt'], tables: {} },
}
