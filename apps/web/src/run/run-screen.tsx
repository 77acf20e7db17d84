import type { Given } from '@freshlegs/analysis'
import type { Athlete } from '@freshlegs/domain'
import { useEffect, useRef, useState } from 'react'
import type { Opened } from '../house/screen.ts'
import type { Explainer } from '../reading/explainer.ts'
import type { Judged } from '../reading/messages.ts'
import { useReader } from '../words/reader.ts'
import { RunPage } from './run-page.tsx'

interface RunScreenProps {
  readonly opened: Opened
  readonly first: Judged
  /** What the first judgement was given, beside the athlete. */
  readonly firstGiven: Given
  readonly explainer: Explainer
  readonly athlete: Athlete
  readonly onAthlete: (athlete: Athlete) => void
  readonly onOpen: (opened: Opened) => void
}

/** A run page that judges again whenever the runner says something, or reads in other units. */
export function RunScreen({
  opened,
  first,
  firstGiven,
  explainer,
  athlete,
  onAthlete,
  onOpen,
}: RunScreenProps) {
  const { units } = useReader()
  const [judged, setJudged] = useState(first)
  const [given, setGiven] = useState<Given>({ ...firstGiven, athlete })
  const [again, setAgain] = useState('')
  const answered = useRef(JSON.stringify([given, units]))

  useEffect(() => {
    const question = JSON.stringify([given, units])
    if (question === answered.current) return
    let overtaken = false
    explainer.ask(opened.source, { ...given, units }, 'whole').then((reply) => {
      if (overtaken || reply.kind !== 'whole') return
      answered.current = question
      setJudged(reply.judged)
      setAgain(`Judged again: ${reply.judged.report.verdict.says}`)
    })
    return () => {
      overtaken = true
    }
  }, [given, units, explainer, opened])

  return (
    <>
      <p className="aloud" role="status">
        {again}
      </p>
      <RunPage
        judged={judged}
        name={opened.name}
        given={given}
        onOpen={onOpen}
        onGiven={(next) => {
          setGiven(next)
          onAthlete(next.athlete ?? {})
        }}
      />
    </>
  )
}
