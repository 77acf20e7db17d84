import { useState } from 'react'
import { BodyMap } from '../body-map/body-map.tsx'
import { samePlace, sayPlace } from '../body-map/place.ts'
import styles from './interview.module.css'
import { keptPlaces, placesIn, withPlace } from './places.ts'

interface AskedPlacesProps {
  readonly given: readonly string[]
  readonly onAnswer: (answer: string[]) => void
}

/** Places of the body. */
export function AskedPlaces({ given, onAnswer }: AskedPlacesProps) {
  const [places, setPlaces] = useState(() => placesIn(given))
  const isMarked = (place: (typeof places)[number]) => places.some((one) => samePlace(one, place))
  return (
    <div className={styles.field}>
      <BodyMap
        levelAt={(place) => (isMarked(place) ? 1 : 0)}
        onTap={(place) => setPlaces(withPlace(places, place, !isMarked(place)))}
        onMark={(place, is) => setPlaces(withPlace(places, place, is))}
      />
      <p role="status">{places.map(sayPlace).join('; ')}</p>
      <button
        type="button"
        data-weight="main"
        disabled={places.length === 0}
        onClick={() => onAnswer(keptPlaces(places))}
      >
        Next
      </button>
    </div>
  )
}
