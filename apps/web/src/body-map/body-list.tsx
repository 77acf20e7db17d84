import { areas } from './areas.ts'
import styles from './body-map.module.css'
import type { Level } from './level.ts'
import { type Place, placesOf, sayPlace } from './place.ts'

interface BodyListProps {
  readonly levelAt: (place: Place) => Level
  readonly onMark: (place: Place, marked: boolean) => void
}

/** Every place of the drawing as a box to tick, from head to toe. */
export function BodyList({ levelAt, onMark }: BodyListProps) {
  return (
    <div className={styles.list}>
      {areas.map(({ name, regions }) => (
        <fieldset key={name}>
          <legend>{name}</legend>
          {regions.map((region) => (
            <div key={region.id} className={styles.row}>
              <span aria-hidden="true">{region.name}</span>
              {placesOf(region.id).map((place) => (
                <label key={place.side} className={styles.tick}>
                  <input
                    type="checkbox"
                    aria-label={sayPlace(place)}
                    checked={levelAt(place) > 0}
                    onChange={({ target }) => onMark(place, target.checked)}
                  />
                  {words[place.side]}
                </label>
              ))}
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  )
}

const words = { left: 'Left', right: 'Right', middle: 'Here' } as const
