import { useEffect, useId, useRef, useState } from 'react'
import type { Pain } from '../api/reason-queries.ts'
import { BodyMap } from '../body-map/body-map.tsx'
import { byPlace, levelIn, marked, tapped } from '../body-map/marks.ts'
import { PainLines } from '../body-map/pain-lines.tsx'
import { type Place, samePlace, sayPlace } from '../body-map/place.ts'
import styles from './answers.module.css'

interface WhereItHurtProps {
  readonly pains: readonly Pain[]
  readonly onChange: (pains: Pain[]) => void
}

/** The places that hurt in a run, on a drawing, and more about each of them below it. */
export function WhereItHurt({ pains, onChange }: WhereItHurtProps) {
  const id = useId()
  const placed = byPlace(pains)
  const [taken, setTaken] = useState<(Pain & Place) | null>(null)
  const change = (next: (Pain & Place)[]) => {
    const gone = placed.find((pain) => !next.some((one) => samePlace(one, pain)))
    setTaken((before) => gone ?? (before && next.some((one) => samePlace(one, before)) ? null : before))
    onChange(next)
  }
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>Where it hurt</h3>
      <p className="small soft">Once: it hurt. Twice: it hurt much. A third time takes it off.</p>
      <BodyMap
        levelAt={(place) => levelIn(placed, place)}
        onTap={(place) => change(tapped(placed, place))}
        onMark={(place, is) => change(marked(placed, place, is))}
      />
      <TakenOff pain={taken} onPutBack={(pain) => change([...placed, pain])} />
      <PainLines pains={placed} onChange={change} />
    </section>
  )
}

interface TakenOffProps {
  readonly pain: (Pain & Place) | null
  readonly onPutBack: (pain: Pain & Place) => void
}

/** What was taken off last, with all that was said of it, can be put back: a third tap may have been a slip. */
function TakenOff({ pain, onPutBack }: TakenOffProps) {
  const back = useRef<HTMLButtonElement>(null)
  // Who took it off by its own button goes on here: that one is gone.
  useEffect(() => {
    if (pain && document.activeElement === document.body) back.current?.focus({ preventScroll: true })
  }, [pain])
  return (
    <p className={styles.taken} role="status">
      {pain && (
        <>
          <span>Taken off: {sayPlace(pain)}.</span>
          <button ref={back} type="button" onClick={() => onPutBack(pain)}>
            Put it back
          </button>
        </>
      )}
    </p>
  )
}
