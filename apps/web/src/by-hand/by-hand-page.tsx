import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { TwoTaps } from '../answers/two-taps.tsx'
import { answered, api } from '../api/client.ts'
import { refreshHistory } from '../api/queries.ts'
import type { Said } from '../api/reason-queries.ts'
import type { Run } from '../api/schemas.ts'
import { Failed } from '../parts/failed.tsx'
import { Page } from '../parts/page.tsx'
import { measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import { today } from '../words/today.ts'
import styles from './by-hand.module.css'
import { type Draft, type Field, runTyped } from './run-typed.ts'
import { TypedField } from './typed-field.tsx'

/** A run without a recording. */
export function ByHandPage() {
  const { units } = useReader()
  const client = useQueryClient()
  const [draft, setDraft] = useState<Draft>(empty)
  const [said, setSaid] = useState<Said>({})
  const [tried, setTried] = useState(false)
  const { run, wrong } = runTyped(draft, { units, today: today() })
  const add = useMutation({
    mutationFn: (body: NonNullable<typeof run> & { said: Said }) =>
      answered<Run>(api.POST('/runs-by-hand', { body })),
    async onSuccess() {
      setDraft(empty())
      setSaid({})
      setTried(false)
      await refreshHistory(client)
    },
  })
  const put = (key: keyof Draft) => (text: string) => {
    if (add.isSuccess) add.reset()
    setDraft((before) => ({ ...before, [key]: text }))
  }
  const fault = (field: Field) => (tried ? wrong[field] : undefined)
  return (
    <Page title="A run by hand">
      <p className={styles.lead}>
        For a run without a watch: when, how far, how long, and what gave out first. It counts like any other,
        as far as so little can.
      </p>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (run) add.mutate({ ...run, said })
          else document.getElementById(`typed-${Object.keys(wrong)[0]}`)?.focus()
        }}
      >
        <TypedField
          id="day"
          label="Day"
          type="date"
          value={draft.day}
          fault={fault('day')}
          onType={put('day')}
        />
        <TypedField
          id="distance"
          label="Distance"
          unit={measures.distance.unit(units)}
          value={draft.distance}
          fault={fault('distance')}
          onType={put('distance')}
        />
        <div className={styles.time}>
          <TypedField id="hours" label="Hours" value={draft.hours} onType={put('hours')} />
          <TypedField
            id="minutes"
            label="Minutes"
            value={draft.minutes}
            fault={fault('minutes')}
            onType={put('minutes')}
          />
        </div>
        <TwoTaps
          name="by-hand-stopped-by"
          stoppedBy={said.stoppedBy ?? null}
          race={said.race ?? null}
          onSay={(change) => setSaid((before) => ({ ...before, ...change }))}
        />
        <div className={styles.ways}>
          <button type="submit" data-weight="main" disabled={add.isPending}>
            Keep this run
          </button>
          <p role="status">
            {add.isSuccess && (
              <>
                Kept.{' '}
                <Link to="/runs/$id" params={{ id: add.data.id }}>
                  To the run
                </Link>{' '}
                or <Link to="/">to the answer</Link>.
              </>
            )}
          </p>
        </div>
        {add.isError && add.variables && (
          <Failed failure={add.error} onRetry={() => add.mutate(add.variables)} />
        )}
      </form>
    </Page>
  )
}

const empty = (): Draft => ({ day: today(), distance: '', hours: '', minutes: '' })
