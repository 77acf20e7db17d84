import { reasonRoutes } from '@freshlegs/api'
import { answer, refuse } from '@freshlegs/domain'
import {
  addRunByHand,
  agreementOf,
  allPast,
  answerAfterRun,
  answersAfterRun,
  checkedInterview,
  type Interview,
  type InterviewAnswers,
  interviewOf,
  loadsOf,
  unanswered,
  why,
  whyRun,
} from '@freshlegs/logbook'
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house/house.ts'
import { offsetHere } from '../../house/offset-here.ts'
import { noSuchRun } from '../../house/runs/run-detail.ts'
import { todayHere } from '../../house/today-here.ts'
import { zstd } from '../../judging/zstd.ts'
import { on } from '../on.ts'

const nothingSaid = { findings: [], around: null, like: null }

export function serveReasons(api: FastifyInstance, house: House): void {
  const { store, athleteId } = house
  on(api, reasonRoutes.ledger, async ({ query: { axis } }) => {
    const { units } = (await house.athlete()).settings
    return answer(why(await house.history(), { axis, units }))
  })
  on(api, reasonRoutes.runLedger, async ({ params: { id } }) => {
    const { units } = (await house.athlete()).settings
    const reasons = whyRun(await house.history(), id, { units })
    // A run that is deleted or left out is here, but speaks for nothing.
    if (!reasons) return (await store.run(athleteId, id)) ? answer(nothingSaid) : noSuchRun
    const { findings, around, like } = reasons
    const run = like && (await store.run(athleteId, like.id))
    return answer({ findings, around, like: like && run ? { run: run.summary, says: like.says } : null })
  })
  on(api, reasonRoutes.loads, async ({ query }) => answer(loadsOf(await house.history(), query)))
  on(api, reasonRoutes.agreement, async () =>
    answer(agreementOf(await allPast(store, athleteId), (await house.athlete()).profile)),
  )

  on(api, reasonRoutes.answers, async ({ params: { id } }) => found(await answersAfterRun(house, id)))
  on(api, reasonRoutes.putAnswers, async ({ params: { id }, body }) =>
    found(await answerAfterRun(house, id, body)),
  )
  on(api, reasonRoutes.unanswered, async () =>
    answer(unanswered(await house.everyRun(), { today: todayHere(), offsetAt: offsetHere })),
  )
  on(api, reasonRoutes.runByHand, ({ body }) =>
    addRunByHand({ store, athleteId, judge: house.judge, zstd, now: () => Date.now() }, body),
  )

  on(api, reasonRoutes.checkIns, async ({ query: { from = '0000-01-01', to = '9999-12-31' } }) =>
    answer(await store.checkIns(athleteId, from, to)),
  )
  on(api, reasonRoutes.putCheckIn, async ({ params: { day }, body }) => {
    if (day !== body.day)
      return refuse({ code: 'input.invalid', detail: `expected the day ${day}`, pointer: '/day' })
    await store.putCheckIn(athleteId, body)
    const [kept = { day }] = await store.checkIns(athleteId, day, day)
    return answer(kept)
  })

  on(api, reasonRoutes.interview, async () => answer(shown(await store.interview(athleteId))))
  on(api, reasonRoutes.putInterview, async ({ body }) => {
    const checked = checkedInterview(body)
    if (!checked.ok) return checked
    await store.putInterview(athleteId, checked.value)
    return answer(shown(checked.value))
  })
}

const found = <Value>(value: Value | undefined) => (value === undefined ? noSuchRun : answer(value))

function shown(given: InterviewAnswers) {
  const { answers, next, asked, about, questions } = interviewOf(given)
  return { answers, next: next && plain(next), asked, about, questions: questions.map(plain) }
}

const plain = ({ id, part, asks, kind, options = [], range }: Interview['questions'][number]) => ({
  id,
  part,
  asks,
  kind,
  options: options.map((option) => ({ id: option.id, says: option.says })),
  range: range ?? null,
})
