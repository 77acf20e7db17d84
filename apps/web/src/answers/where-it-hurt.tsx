import { useId } from 'react'
import type { Pain } from '../api/reason-queries.ts'
import { BodyMap } from '../body-map/body-map.tsx'
import { byPlace, levelIn, marked, tapped } from '../body-map/marks.ts'
import { PainLines } from '../body-map/pain-lines.tsx'
import styles from './answers.module.css'

interface WhereItHurtProps {
  readonly pains: readonly Pain[]
  readonly onChange: (pains: Pain[]) => void
}

/** The places that hurt in a run, on a drawing, and more about each of them below it. */
export function WhereItHurt({ pains, onChange }: WhereItHurtProps) {
  const id = useId()
  const placed = byPlace(pains)
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>Where it hurt</h3>
      <p className="small soft">Once: it hurt. Twice: it hurt much. A third time takes it off.</p>
      <BodyMap
        levelAt={(place) => levelIn(placed, place)}
        onTap={(place) => onChange(tapped(placed, place))}
        onMark={(place, is) => onChange(marked(placed, place, is))}
      />
      <PainLines pains={placed} onChange={onChange} />
    </section>
  )
}
