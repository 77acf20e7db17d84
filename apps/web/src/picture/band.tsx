import { area } from './area.ts'
import type { BandLayout } from './layout.ts'
import styles from './legs-and-lungs.module.css'

interface BandProps {
  /** Of the drawing, before the names of its patterns. */
  readonly id: string
  readonly meaning: 'legs' | 'lungs'
  readonly band: BandLayout
  /** Heights at which it counts as strained. */
  readonly strained: { readonly from: number; readonly to: number }
  readonly widthPx: number
}

/** One half of the picture: calm is plain, strained is full colour under a texture, unknown is hatched. */
export function Band({ id, meaning, band, strained, widthPx }: BandProps) {
  const { top, bottom, edges, limitY, blank, hatched } = band
  const { calm, full, texture, limit } = looks[meaning]
  return (
    <g>
      {hatched.map(({ from, to }) => (
        <rect key={from} x={from} y={top} width={to - from} height={bottom - top} fill={`url(#${id}doubt)`} />
      ))}
      {!blank && (
        <>
          <clipPath id={`${id}${meaning}`}>
            <rect x={0} y={strained.from} width={widthPx} height={strained.to - strained.from} />
          </clipPath>
          <path className={calm} d={area(edges)} />
          <g clipPath={`url(#${id}${meaning})`}>
            <path className={full} d={area(edges)} />
            <path fill={`url(#${id}${texture})`} d={area(edges)} />
          </g>
          <line className={styles.limit} x1={0} x2={widthPx} y1={limitY} y2={limitY} />
          <text className={styles.note} x={0} y={limitY + limit.offset}>
            {limit.says}
          </text>
        </>
      )}
    </g>
  )
}

const looks = {
  lungs: {
    calm: styles.lungsCalm,
    full: styles.lungsStrained,
    texture: 'upright',
    limit: { says: 'threshold', offset: -5 },
  },
  legs: {
    calm: styles.legsCalm,
    full: styles.legsStrained,
    texture: 'slanted',
    limit: { says: 'strained', offset: 14 },
  },
} as const
