import type { QueryClient } from '@tanstack/react-query'
import { addressOf } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { createJudge, type Judge } from '../reading/judge.ts'
import type { KeptColumns } from '../reading/messages.ts'

/** One worker for all runs that are looked at: what it has warmed up on one serves the next. */
export const judgeOfRuns = (): Judge => {
  judge ??= createJudge()
  return judge
}

let judge: Judge | null = null

export const columnsOf = (id: string): KeptColumns => ({ url: addressOf(`/runs/${id}/columns`) })

/** Has everything about a run fetched at once, while the page that shows it is still on its way itself. */
export function prepareRun(id: string, client: QueryClient): void {
  judgeOfRuns().prepare(columnsOf(id))
  client.prefetchQuery(queries.run(id))
  client.prefetchQuery(queries.given(id))
}

/** The same of a run that will be looked at for sure: judged too, as soon as all that this takes is known. */
export async function judgeAhead(id: string, client: QueryClient): Promise<void> {
  prepareRun(id, client)
  try {
    const [{ units }, { file }, given] = await Promise.all([
      client.ensureQueryData(queries.settings),
      client.ensureQueryData(queries.run(id)),
      client.ensureQueryData(queries.given(id)),
    ])
    await judgeOfRuns().ask(columnsOf(id), { ...given, units, sha256: file.sha256 })
  } catch {
    // The page asks for the same, and says what is wrong.
  }
}
