import { Folded } from '../parts/folded.tsx'
import type { Judged } from '../reading/messages.ts'
import type { RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'
import { Chart } from './chart.tsx'
import type { ChartSpec } from './chart-spec.ts'
import { LeftOut } from './left-out.tsx'
import { mainCharts, otherSensors } from './list/index.ts'
import { Zones } from './zones.tsx'

/** All charts of a run, those of rarer sensors folded away. */
export function Charts({ judged, view }: { judged: Judged; view: Store<RunView> }) {
  const recorded = (spec: ChartSpec) =>
    spec.column(judged.run)?.some((value) => !Number.isNaN(value)) ?? false
  const others = otherSensors.filter(recorded)
  return (
    <>
      {mainCharts.map((spec) =>
        recorded(spec) ? (
          <div key={spec.id}>
            <Chart spec={spec} judged={judged} view={view} />
            {spec.id === 'heart-rate' && <Zones judged={judged} />}
          </div>
        ) : (
          <LeftOut key={spec.id} spec={spec} judged={judged} />
        ),
      )}
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
