import { Folded } from '../parts/folded.tsx'
import type { Judged } from '../reading/messages.ts'
import type { RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'
import { Chart } from './chart.tsx'
import type { ChartSpec } from './chart-spec.ts'
import { mainCharts, otherSensors } from './list/index.ts'
import { Zones } from './zones.tsx'

/** All charts of a run, those of rarer sensors folded away. */
export function Charts({ judged, view }: { judged: Judged; view: Store<RunView> }) {
  const recorded = (spec: ChartSpec) => spec.column(judged)?.some((value) => !Number.isNaN(value)) ?? false
  const others = otherSensors.filter(recorded)
  return (
    <>
      {mainCharts.filter(recorded).map((spec) => (
        <div key={spec.id}>
          <Chart spec={spec} judged={judged} view={view} />
          {spec.id === 'heart-rate' && <Zones judged={judged} />}
        </div>
      ))}
      {others.length > 0 && (
        <Folded
          summary={`${others.length === 1 ? 'One more sensor' : `${others.length} more sensors`}: ${others
            .map(({ name }) => name.toLowerCase())
            .join(', ')}`}
        >
          {() => others.map((spec) => <Chart key={spec.id} spec={spec} judged={judged} view={view} />)}
        </Folded>
      )}
    </>
  )
}
