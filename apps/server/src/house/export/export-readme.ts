import { describeTables, exportTables } from '@freshlegs/logbook'

/** What lies in an export, for whoever finds it; also `docs/export.md`. */
export const exportReadme = (raw: boolean): string => `# Your runs, exported by Freshlegs

${raw ? withEverything : withoutHome}

| file | holds |
|---|---|
| \`runs\`, \`laps\`, \`splits\`, \`files\` | tables, each as \`.csv\` and as \`.parquet\`: the same rows, described below |
| \`samples/<run>.csv\`, \`.parquet\` | what was recorded, a row for each sample |
| \`tracks/<run>.gpx\` | where a run went, with heart rate, cadence and the like: GPX, which any map reads; none where no place is known |
| \`reports/<run>.json\` | everything Freshlegs says of a run: schema \`freshlegs/report@1\` |
| \`runner.json\` | what you told of yourself, and your settings |
| \`answers.json\`, \`mornings.json\`, \`interview.json\` | what you said after runs (schema \`freshlegs/after-run@1\`, by run), in the morning (\`freshlegs/check-in@1\`, with what exports told of it marked as \`imported\`) and in the first interview |
| \`originals/…\` | the files as they came, byte for byte; with \`--raw\` alone |

CSV is in UTF-8 with a comma between cells, a dot in numbers and times in UTC; unknown is empty. In Parquet unknown is
null and times are timestamps in UTC. Units are SI, and the names of columns end in them. Any program for tables opens
the CSV; for the Parquet files there is, for instance, DuckDB:

    SELECT runs.name, max(heartRateBpm) FROM 'samples/*.parquet' JOIN 'runs.parquet' runs ON runs.id = runId GROUP BY 1

${describeTables(Object.values(exportTables))}`

const withoutHome = `Places within your privacy zones, and near their rims, are left out, and so are the original files, which would tell
them. With \`--raw\` nothing is left out.`

const withEverything = `Nothing is left out: places near your home are in it. Think before you hand it on.`
