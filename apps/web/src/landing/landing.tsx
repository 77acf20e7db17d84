import { Link } from '@tanstack/react-router'
import { BringIn } from '../imports/bring-in.tsx'
import { WhereFrom } from '../imports/where-from.tsx'
import { useTitle } from '../parts/use-title.ts'
import styles from './landing.module.css'
import { SimulatedButton } from './simulated-button.tsx'
import { Sketch } from './sketch.tsx'
import { useFirstUnits } from './use-first-units.ts'

/** The first screen of all: what this does, in two lines, and the ways in. */
export function Landing() {
  useTitle('Start')
  useFirstUnits()
  return (
    <main className={styles.landing}>
      <h1>Did your legs give out first?</h1>
      <p className={styles.lead}>
        Bring your runs, one or ten years of them. Of each you are told whether your legs gave out before the
        rest of you, where it began, why we think so, and how sure we are.
      </p>
      <BringIn>
        <SimulatedButton />
      </BringIn>
      <p>
        No recordings? <Link to="/interview">Answer a few questions instead</Link>.
      </p>
      <Sketch />
      <WhereFrom />
    </main>
  )
}
