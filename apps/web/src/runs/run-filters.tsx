import { useQuery } from '@tanstack/react-query'
import { queries } from '../api/queries.ts'
import type { RunsWanted } from '../api/runs-asked.ts'
import { limiterNames } from '../verdict/limiter-names.ts'
import styles from './run-filters.module.css'
import { SearchField } from './search-field.tsx'
import type { Change } from './use-wanted.ts'
import { answers, orders } from './wanted-in-address.ts'

interface RunFiltersProps {
  readonly wanted: RunsWanted
  readonly narrowed: boolean
  readonly onWant: (change: Change) => void
  readonly onAll: () => void
}

/** Search, and all that the list can be narrowed down to. On a phone the search is there, the rest unfolds. */
export function RunFilters({ wanted, narrowed, onWant, onAll }: RunFiltersProps) {
  const { data: gear = [] } = useQuery(queries.gear)
  const { order = 'newest', text = '', limiter, gear: shoes, from, to, deleted } = wanted
  return (
    <search className={styles.filters}>
      <SearchField text={text} onText={(said) => onWant({ text: said || undefined })} />
      <label className={styles.order}>
        <span className="aloud">Order</span>
        <select
          value={order}
          onChange={({ target }) => onWant({ order: orders.find((word) => word === target.value) })}
        >
          {orders.map((word) => (
            <option key={word} value={word}>
              {orderNames[word]}
            </option>
          ))}
        </select>
      </label>
      <details className={styles.more} open={narrowed && text === '' ? true : undefined}>
        <summary>Filter</summary>
        <div className={styles.fields}>
          <label>
            What gave out
            <select
              value={limiter ?? ''}
              onChange={({ target }) => onWant({ limiter: answers.find((word) => word === target.value) })}
            >
              <option value="">Anything</option>
              {answers.map((word) => (
                <option key={word} value={word}>
                  {limiterNames[word]}
                </option>
              ))}
            </select>
          </label>
          <label>
            Shoes
            <select
              value={shoes ?? ''}
              disabled={gear.length === 0 && shoes === undefined}
              onChange={({ target }) => onWant({ gear: target.value || undefined })}
            >
              <option value="">Any</option>
              {(shoes === undefined || gear.includes(shoes) ? gear : [shoes, ...gear]).map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            From
            <input
              type="date"
              value={from ?? ''}
              max={to}
              onChange={({ target }) => onWant({ from: target.value || undefined })}
            />
          </label>
          <label>
            To
            <input
              type="date"
              value={to ?? ''}
              min={from}
              onChange={({ target }) => onWant({ to: target.value || undefined })}
            />
          </label>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={deleted ?? false}
              onChange={({ target }) => onWant({ deleted: target.checked || undefined })}
            />
            Deleted ones
          </label>
          {narrowed && (
            <button type="button" data-weight="quiet" onClick={onAll}>
              Show all runs
            </button>
          )}
        </div>
      </details>
    </search>
  )
}

const orderNames = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  longest: 'Longest first',
  fastest: 'Fastest first',
} as const
