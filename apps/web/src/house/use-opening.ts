import type { Given } from '@freshlegs/analysis'
import type { Report, Result } from '@freshlegs/domain'
import { useCallback, useState } from 'react'
import type { Explainer } from '../reading/explainer.ts'
import type { Reply } from '../reading/messages.ts'
import type { Entry, Opened, Screen } from './screen.ts'

/** How far the reading is. */
export interface Progress {
  readonly name: string
  readonly done: number
  readonly of: number
}

/** Opens runs: one leads to its page, several (or several sessions of one file) to a list. */
export function useOpening(explainer: Explainer, given: Given, go: (screen: Screen) => void) {
  const [progress, setProgress] = useState<Progress | null>(null)

  const open = useCallback(
    async (opened: Opened, more: Given = {}) => {
      setProgress({ name: opened.name, done: 0, of: 1 })
      const reply = await explainer.ask(opened.source, { ...given, ...more }, 'whole')
      setProgress(null)
      go(screenOf(opened, reply, more))
    },
    [explainer, given, go],
  )

  const openFiles = useCallback(
    async (files: readonly File[]) => {
      const [only] = files
      if (!only) return
      if (files.length === 1) return open({ name: only.name, source: { kind: 'file', file: only } })
      const entries: Entry[] = []
      for (const [done, file] of files.entries()) {
        setProgress({ name: file.name, done, of: files.length })
        const opened: Opened = { name: file.name, source: { kind: 'file', file } }
        entries.push(...entriesOf(opened, await explainer.ask(opened.source, given, 'summaries')))
      }
      setProgress(null)
      go({ at: 'list', entries })
    },
    [explainer, given, go, open],
  )
  return { progress, open, openFiles }
}

function screenOf(opened: Opened, reply: Reply, given: Given): Screen {
  switch (reply.kind) {
    case 'whole':
      return { at: 'run', key: reply.id, opened, judged: reply.judged, given }
    case 'summaries':
      return { at: 'list', entries: entriesOf(opened, reply) }
    case 'refused':
      return { at: 'refused', opened, problem: reply.problem }
    case 'broken':
      return { at: 'broken', detail: reply.detail }
  }
}

function entriesOf(opened: Opened, reply: Reply): Entry[] {
  switch (reply.kind) {
    case 'whole':
      return [{ ...opened, outcome: { kind: 'report', report: reply.judged.report } }]
    case 'summaries':
      return reply.reports.map((session) => sessionEntry(opened, session))
    case 'refused':
      return [{ ...opened, outcome: { kind: 'refused', problem: reply.problem } }]
    case 'broken':
      return [{ ...opened, outcome: { kind: 'broken', detail: reply.detail } }]
  }
}

function sessionEntry({ name, source }: Opened, session: Result<Report>): Entry {
  if (!session.ok) return { name, source, outcome: { kind: 'refused', problem: session.problem } }
  const report = session.value
  return {
    name,
    source: source.kind === 'file' ? { ...source, session: report.recording.session } : source,
    outcome: { kind: 'report', report },
  }
}
