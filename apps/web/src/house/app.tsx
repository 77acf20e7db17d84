import type { Athlete } from '@freshlegs/domain'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Landing } from '../landing/landing.tsx'
import { useDropped } from '../landing/use-dropped.ts'
import { RunList } from '../list/run-list.tsx'
import { createExplainer } from '../reading/explainer.ts'
import { Broken } from '../refused/broken.tsx'
import { Refusal } from '../refused/refusal.tsx'
import { RunScreen } from '../run/run-screen.tsx'
import { usePart } from '../view/store.ts'
import { ReaderProvider } from '../words/reader.ts'
import styles from './app.module.css'
import { Reading } from './reading.tsx'
import { settings } from './settings.ts'
import { TopBar } from './top-bar.tsx'
import { useDark } from './use-dark.ts'
import { useOpening } from './use-opening.ts'
import { useTrail } from './use-trail.ts'

/** The whole page: which screen is shown, and what all of them share. */
export function App() {
  const { screen, go } = useTrail()
  const [explainer] = useState(createExplainer)
  // Known of the runner once, it holds for every run of the visit.
  const [athlete, setAthlete] = useState<Athlete>({})
  const units = usePart(settings, (value) => value.units)
  const dark = useDark(usePart(settings, (value) => value.theme))
  const { progress, open, openFiles } = useOpening(explainer, { athlete, units }, go)
  const dragging = useDropped(openFiles)
  const content = useRef<HTMLDivElement>(null)
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    // Whoever came by keyboard or ear goes on at the new screen, not at the end of the old one.
    content.current?.focus({ preventScroll: true })
  }, [screen])
  const reader = useMemo(() => ({ units, dark }), [units, dark])

  return (
    <ReaderProvider value={reader}>
      <div className={styles.frame} data-dragging={dragging}>
        <TopBar onHome={screen.at === 'landing' ? null : () => go({ at: 'landing' })} />
        {progress && <Reading progress={progress} />}
        <div ref={content} className={styles.content} tabIndex={-1} aria-busy={progress !== null}>
          {screen.at === 'landing' && <Landing onFiles={openFiles} onOpen={open} />}
          {screen.at === 'list' && <RunList entries={screen.entries} onOpen={open} />}
          {screen.at === 'refused' && <Refusal {...screen} onOpen={open} onFiles={openFiles} />}
          {screen.at === 'broken' && <Broken detail={screen.detail} />}
          {screen.at === 'run' && (
            <RunScreen
              key={screen.key}
              opened={screen.opened}
              first={screen.judged}
              firstGiven={screen.given}
              explainer={explainer}
              athlete={athlete}
              onAthlete={setAthlete}
              onOpen={open}
            />
          )}
        </div>
        <footer className={styles.foot}>
          <p>
            Freshlegs reads your run inside this browser. Nothing is sent and no run is kept. It is no medical
            advice: pain, dizziness or a racing heart at rest belong to a doctor.
          </p>
        </footer>
      </div>
    </ReaderProvider>
  )
}
