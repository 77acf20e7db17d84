import { useMemo, useRef } from 'react'
import { useWidth } from '../parts/use-width.ts'
import type { Judged } from '../reading/messages.ts'
import { litNow, type RunView } from '../view/run-view.ts'
import { type Store, usePart } from '../view/store.ts'
import { useReader } from '../words/reader.ts'
import { useSay } from '../words/use-say.ts'
import { type BandWords, legsWords, lungsWords, paceWords } from './band-words.ts'
import { layout } from './layout.ts'
import styles from './legs-and-lungs.module.css'
import { PictureSvg } from './picture-svg.tsx'
import { PictureTable } from './picture-table.tsx'

/** How hard heart and lungs worked above, how far the stride went from fresh below, and the pace that was left between. */
export function LegsAndLungs({ judged, view }: { judged: Judged; view: Store<RunView> }) {
  const frame = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(frame)
  const { units } = useReader()
  const axis = usePart(view, (value) => value.axis)
  const lit = usePart(view, litNow)
  const lungs = lungsWords(judged)
  const legs = legsWords(judged)
  const drawn = useMemo(
    () => layout(judged, { lungs: lungsWords(judged), legs: legsWords(judged) }, axis, widthPx),
    [judged, axis, widthPx],
  )
  const pace = paceWords(judged)
  const empty = lungs.blank && legs.blank && pace.blank
  const hatched = drawn.lungs.hatched.length + drawn.legs.hatched.length > 0
  return (
    <figure>
      <figcaption className={styles.titles}>
        <BandTitle name="Heart and lungs" place="above" meaning="lungs" words={lungs} />
        <BandTitle name="Legs" place="below" meaning="legs" words={legs} />
        <BandTitle name="Pace" place="between" meaning="pace" words={pace} />
      </figcaption>
      <div ref={frame}>
        {widthPx > 0 && !empty && (
          <PictureSvg judged={judged} layout={drawn} lit={lit} axis={axis} units={units} view={view} />
        )}
      </div>
      {hatched && !empty && (
        <p className="small soft">
          Hatched: not known there. Steep ground, a stop, or a sensor that was silent or in doubt.
        </p>
      )}
      {!empty && <PictureTable judged={judged} />}
    </figure>
  )
}

interface BandTitleProps {
  readonly name: string
  readonly place: string
  readonly meaning: 'legs' | 'lungs' | 'pace'
  readonly words: BandWords
}

function BandTitle({ name, place, meaning, words }: BandTitleProps) {
  const say = useSay()
  return (
    <p className={styles.title}>
      <strong className={styles[meaning]}>{name}</strong>
      <span className="soft">, {place}: </span>
      {say(words.says)}
      {words.doubt && <span className="soft"> {say(words.doubt)}</span>}
    </p>
  )
}
