import { useId, useState } from 'react'
import { Choice } from '../parts/choice.tsx'
import { Folded } from '../parts/folded.tsx'
import { BodyList } from './body-list.tsx'
import styles from './body-map.module.css'
import { BodyPicture } from './body-picture.tsx'
import { all, closeUps, feetCut } from './close-ups.ts'
import type { View } from './figure.ts'
import type { Level } from './level.ts'
import { pictures } from './pictures.ts'
import { type Place, sayPlace } from './place.ts'

interface BodyMapProps {
  readonly levelAt: (place: Place) => Level
  /** A tap on the drawing: the next level, or none again after the last. */
  readonly onTap: (place: Place) => void
  /** A tick in the list: marked or not. */
  readonly onMark: (place: Place, marked: boolean) => void
}

/**
 * A runner from the front and from behind, on whom one points at what hurts. The drawing is for pointers; the list
 * below it says the same to keyboards and screen readers.
 */
export function BodyMap({ levelAt, onTap, onMark }: BodyMapProps) {
  const id = useId()
  const [view, setView] = useState<View>('front')
  const [closeUp, setCloseUp] = useState(all)
  const [over, setOver] = useState<Place | null>(null)
  const points = { levelAt, onTap, onOver: setOver }
  return (
    <div className={styles.bodyMap}>
      <div className={styles.choices}>
        <div className={styles.turn}>
          <Choice
            name={`${id} view`}
            legend="The drawing is seen from"
            options={views.map(({ view: value, name }) => ({ value, label: name }))}
            chosen={view}
            onChoose={setView}
          />
        </div>
        <Choice
          name={`${id} close-up`}
          legend="The drawing shows"
          options={closeUps.map(({ id: value, name }) => ({ value, label: name }))}
          chosen={closeUp.id}
          onChoose={(wanted) => setCloseUp(closeUps.find((one) => one.id === wanted) ?? all)}
        />
      </div>
      <p className={styles.over} aria-hidden="true">
        {over ? sayPlace(over) : 'Tap where it hurts. Left is your own left.'}
      </p>
      <div className={styles.figures}>
        {views.map(({ view: one, name, atLeft, atRight, feet }) => (
          <div key={one} className={styles.figure} data-shown={one === view} aria-hidden="true">
            <p className={styles.sides}>
              <span>{atLeft}</span>
              <strong>{name}</strong>
              <span>{atRight}</span>
            </p>
            {closeUp.body && <BodyPicture picture={pictures[one].body} cut={closeUp.body} {...points} />}
            {closeUp.feet && (
              <>
                <p className={styles.feet}>{feet}</p>
                <BodyPicture picture={pictures[one].feet} cut={feetCut} {...points} />
              </>
            )}
          </div>
        ))}
      </div>
      <Folded summary="The same as a list">{() => <BodyList levelAt={levelAt} onMark={onMark} />}</Folded>
    </div>
  )
}

const views = [
  { view: 'front', name: 'Front', atLeft: 'Your right', atRight: 'Your left', feet: 'Feet from above' },
  { view: 'back', name: 'Back', atLeft: 'Your left', atRight: 'Your right', feet: 'Soles' },
] as const
