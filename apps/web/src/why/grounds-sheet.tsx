import type { Finding } from '@freshlegs/domain'
import { references } from '@freshlegs/science'
import grounds from '../grounds/grounds.module.css'
import { plural } from '../words/plural.ts'
import { useSay } from '../words/use-say.ts'
import type { GroundsOf } from './grounds-of.ts'
import { rounded } from './rounded.ts'
import { rangeWords } from './strength-words.ts'

/** All that a finding stands on. */
export default function GroundsSheet({ finding, about }: { finding: Finding; about: GroundsOf }) {
  const say = useSay()
  const { link, assumed, sources } = finding
  return (
    <>
      <Part title="How it is reckoned">
        <p>
          Of every run it is known how much of this there was before the legs went. A proportional-hazards
          model (Cox, ties by Efron) weighs all causes together against how far the legs lasted, starting from
          what was thought before your runs spoke. The strength is how much longer the legs are expected to
          last at the same share of runs if this were as it should be. {say(rangeWords)}
        </p>
        <p className="small soft">
          It shows what goes together in your runs; it does not show what brings about what.
        </p>
      </Part>
      <Part title="What went in">
        <p>
          {about.runs.judged} of {plural(about.runs.total, 'run')} could be judged. {say(about.weighed.says)}
        </p>
        {link && (
          <p>
            {say(
              `Hazard ratio of one unit ${rounded(link.hazardRatio)}, 80 % interval ${rounded(link.interval[0])} to ${rounded(link.interval[1])}, from ${plural(link.runs, 'run')} with ${link.events} on which the legs gave out, drawn to what was thought before. Above 1 goes with earlier fading.`,
            )}{' '}
            {link.changes && say(link.changes)}
          </p>
        )}
      </Part>
      {about.excluded.length > 0 && (
        <Part title="What was left out">
          <ul className={grounds.list}>
            {about.excluded.map(({ because, n }) => (
              <li key={because}>
                {plural(n, 'run')}: {because}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {assumed.length > 0 && (
        <Part title="What was assumed">
          <ul className={grounds.list}>
            {assumed.map((sentence) => (
              <li key={sentence}>{say(sentence)}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title="Sources">
        <ul className={grounds.list}>
          {sources.map((key) => (
            <li key={key}>
              <Source of={key} />
            </li>
          ))}
        </ul>
        <p className="small soft">Freshlegs {about.engine}</p>
      </Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={grounds.column}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function Source({ of }: { of: string }) {
  const source = Object.entries(references).find(([key]) => key === of)?.[1]
  if (!source) return of
  return (
    <>
      {source.cites}{' '}
      {source.doi && (
        <a href={`https://doi.org/${source.doi}`} rel="noreferrer" target="_blank">
          doi {source.doi}
        </a>
      )}
    </>
  )
}
