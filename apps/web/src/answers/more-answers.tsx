import { surfaces } from '@freshlegs/domain'
import { Choice } from '../parts/choice.tsx'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { NumberAnswer } from '../parts/number-answer.tsx'
import { Scale } from '../parts/scale.tsx'
import { NotKept } from '../run/not-kept.tsx'
import { measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './answers.module.css'
import { effortWords } from './effort-words.ts'
import { EitherOr } from './either-or.tsx'
import { useAnswers } from './use-answers.ts'
import { WhereItHurt } from './where-it-hurt.tsx'

/** Effort of legs and breath, pain, food and drink, the ground. Each is kept by itself; none must be said. */
export function MoreAnswers({ id }: { id: string }) {
  const { units } = useReader()
  const { said, unknown, say, failed, forgetFailure } = useAnswers(id)
  if (unknown) return <Failed failure={unknown.failure} onRetry={unknown.again} />
  if (!said) return <Loading what="Asking what you said" />
  return (
    <div className={styles.details}>
      <p className="small soft">All of this can be left out. What you say is kept at once.</p>
      <section className={styles.group} aria-label="Effort">
        <Scale
          legend="How hard was it on your legs?"
          words={effortWords}
          chosen={said.legEffortCr10 ?? null}
          onChoose={(legEffortCr10) => say({ legEffortCr10 })}
        />
        <Scale
          legend="How hard was it on your breath?"
          words={effortWords}
          chosen={said.breathEffortCr10 ?? null}
          onChoose={(breathEffortCr10) => say({ breathEffortCr10 })}
        />
      </section>
      <WhereItHurt pains={said.pains ?? []} onChange={(pains) => say({ pains })} />
      <section className={styles.group} aria-labelledby={`food-${id}`}>
        <h3 id={`food-${id}`}>Food and drink</h3>
        <NumberAnswer
          label="Carbohydrate in the run"
          unit="g"
          least={0}
          most={1000}
          value={said.carbohydrateG ?? null}
          portions={[
            { says: '+ gel, 25 g', amount: 25 },
            { says: '+ bar, 40 g', amount: 40 },
            { says: 'None', amount: 0 },
          ]}
          onAnswer={(carbohydrateG) => say({ carbohydrateG })}
        />
        <NumberAnswer
          label="Drunk in the run"
          unit={drink.unit(units)}
          least={0}
          most={Math.floor(drink.shown(mostDrinkL, units))}
          decimals={units === 'metric' ? 2 : 0}
          value={typeof said.drinkL === 'number' ? drink.shown(said.drinkL, units) : null}
          portions={drinkPortions[units]}
          onAnswer={(figure) => say({ drinkL: figure === null ? null : drink.meant(figure, units) })}
        />
        <NumberAnswer
          label="Last meal before the start"
          unit="hours"
          least={0}
          most={48}
          decimals={1}
          value={said.mealHoursAgo ?? null}
          onAnswer={(mealHoursAgo) => say({ mealHoursAgo })}
        />
      </section>
      <section className={styles.group} aria-labelledby={`ground-${id}`}>
        <h3 id={`ground-${id}`}>The ground</h3>
        <Choice
          name={`surface-${id}`}
          legend="Mostly on"
          legendSeen
          options={surfaceOptions}
          chosen={said.surface ?? 'unsaid'}
          onChoose={(word) => say({ surface: word === 'unsaid' ? null : word })}
        />
        <EitherOr
          name={`wet-${id}`}
          legend="Wet or dry"
          no="Dry"
          yes="Wet"
          said={said.wet ?? null}
          onSay={(wet) => say({ wet })}
        />
        <EitherOr
          name={`weaving-${id}`}
          legend="How you ran along it"
          no="Straight"
          yes="Side to side"
          said={said.weaving ?? null}
          onSay={(weaving) => say({ weaving })}
        />
        <NumberAnswer
          label="Slips"
          unit="times"
          least={0}
          most={1000}
          value={said.slips ?? null}
          portions={[
            { says: '+ 1', amount: 1 },
            { says: 'None', amount: 0 },
          ]}
          onAnswer={(slips) => say({ slips: slips === null ? null : Math.round(slips) })}
        />
      </section>
      {failed && (
        <NotKept failure={failed.failure} onAgain={() => say(failed.change)} onClose={forgetFailure} />
      )}
    </div>
  )
}

const { drink } = measures

/** What the server takes for a drink of one run. */
const mostDrinkL = 20

const drinkPortions = {
  metric: [
    { says: '+ cup, 0.15 l', amount: 0.15 },
    { says: '+ bottle, 0.5 l', amount: 0.5 },
    { says: 'None', amount: 0 },
  ],
  imperial: [
    { says: '+ cup, 5 oz', amount: 5 },
    { says: '+ bottle, 16 oz', amount: 16 },
    { says: 'None', amount: 0 },
  ],
} as const

const surfaceOptions = [
  { value: 'unsaid', label: 'Not said' },
  ...surfaces.map((surface) => ({
    value: surface,
    label: `${surface[0]?.toUpperCase()}${surface.slice(1)}`,
  })),
] as const
