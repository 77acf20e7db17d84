import { type ModelCard, models, references } from '@freshlegs/science'
import type { Judged } from '../reading/messages.ts'
import { Weights } from '../verdict/weights.tsx'
import { Evidence } from './evidence.tsx'
import styles from './grounds.module.css'

/** How the signs were weighed, and the cards of the models with their sources. */
export default function WhySheet({ judged }: { judged: Judged }) {
  const { answers, index, indexInterval } = judged.report.verdict
  return (
    <>
      {answers && <Weights answers={answers} />}
      {index !== null && indexInterval && (
        <p>
          The leg figure of this run is <strong>{Math.round(index)}</strong> of 100, between{' '}
          {Math.round(indexInterval[0])} and {Math.round(indexInterval[1])} when minutes are drawn at random.
        </p>
      )}
      <Evidence judgement={judged.judgement} />
      <h3>The models, and where they come from</h3>
      <ul className={styles.cards}>
        {used.flatMap((id) => {
          const card = models.find((model) => model.card.id === id)?.card
          return card ? [<Card key={id} card={card} />] : []
        })}
      </ul>
    </>
  )
}

/** The published models behind the figures of this page, by the name of their folder. */
const used = ['pace-equivalence', 'decoupling', 'pace-heart-rate', 'uneven-speed-cost']

function Card({ card }: { card: ModelCard }) {
  const { cites, doi } = references[card.source]
  return (
    <li className={styles.card}>
      <p>{card.says}</p>
      <p className="small soft">
        {status[card.status]} {cites}: {card.place}.{' '}
        {doi && (
          <a href={`https://doi.org/${doi}`} rel="noreferrer" target="_blank">
            doi {doi}
          </a>
        )}
      </p>
      <p className="small soft">Holds for: {card.population}</p>
    </li>
  )
}

const status: Record<ModelCard['status'], string> = {
  verified: 'Checked against its source.',
  unverified: 'Not checked against its source.',
  ours: 'Our own proposal.',
}
