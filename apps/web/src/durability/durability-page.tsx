import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { queries } from '../api/queries.ts'
import type { Durability } from '../api/schemas.ts'
import { Choice } from '../parts/choice.tsx'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { plural } from '../words/plural.ts'
import { useReader } from '../words/reader.ts'
import { useSay } from '../words/use-say.ts'
import { withDayWords } from '../words/with-day-words.ts'
import styles from './durability.module.css'
import { TrendSection } from './trend-section.tsx'

/** How the legs last over the months, runs of like length beside each other. */
export function DurabilityPage() {
  const { data, error, refetch } = useQuery(queries.durability)
  return (
    <Page title="Durability" aside={<Link to="/loads">Leg load and heart load</Link>}>
      {error && <Failed failure={error} onRetry={refetch} />}
      {!data && !error && <Loading what="Putting like runs beside each other" />}
      {data && <Classes durability={data} />}
    </Page>
  )
}

function Classes({ durability }: { durability: Durability }) {
  const { language } = useReader()
  const say = useSay()
  const { length } = useSearch({ from: '/durability' })
  const navigate = useNavigate({ from: '/durability' })
  const { classes, assumed } = durability
  const chosen = classes.find(({ id }) => id === length) ?? fullest(classes)
  if (!chosen || classes.every(({ n }) => n === 0))
    return (
      <p>
        There are no runs of half an hour or longer yet. <Link to="/imports">Bring some</Link>.
      </p>
    )
  return (
    <>
      <p className={styles.lead}>
        Only runs of like length are compared: an hour says little about a marathon. Each dot is a run, the
        line the median of a month, the shade the middle half of it.
      </p>
      <Choice
        name="length"
        legend="Length of the runs"
        legendSeen
        options={classes.map(({ id, name, n }) => ({ value: id, label: `${name} (${n})` }))}
        chosen={chosen.id}
        onChoose={(id) => navigate({ search: { length: id }, replace: true, resetScroll: false })}
      />
      <div className={styles.trends}>
        {chosen.trends.map((trend) => (
          <TrendSection key={`${chosen.id} ${trend.figure}`} trend={trend} />
        ))}
      </div>
      {chosen.excluded.length > 0 && (
        <section aria-labelledby="left-out" className={styles.notes}>
          <h2 id="left-out">Left out</h2>
          <ul>
            {chosen.excluded.map(({ because, n }) => (
              <li key={because}>
                {plural(n, 'run')}: {because}
              </li>
            ))}
          </ul>
        </section>
      )}
      {assumed.length > 0 && (
        <section aria-labelledby="assumed" className={styles.notes}>
          <h2 id="assumed">What was assumed</h2>
          <ul>
            {assumed.map((sentence) => (
              <li key={sentence}>{withDayWords(say(sentence), language)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Before anything is chosen: where there is most to see. */
const fullest = (classes: Durability['classes']) => classes.toSorted((a, b) => b.n - a.n)[0]
