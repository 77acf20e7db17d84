import { type Run, sayClock, type UnitsOfTheReader } from '@freshlegs/analysis'
import UPlot from 'uplot'
import { believableRange } from '../columns/believable-range.ts'
import { plotColumn } from '../columns/plot-column.ts'
import { tokenColour } from '../tokens/token-colour.ts'
import type { Axis } from '../view/run-view.ts'
import { inLanguage } from '../words/figures.ts'
import { measures } from '../words/measure.ts'
import type { ChartSpec } from './chart-spec.ts'
import { distanceMarks, paceMarks, roundMarks, timeMarks } from './marks.ts'
import { type Onset, paintOnset } from './paint-onset.ts'

/** What a plot is made from, and what it tells back. */
export interface PlotWishes {
  readonly spec: ChartSpec
  readonly run: Run
  readonly units: UnitsOfTheReader
  readonly language: string
  readonly axis: Axis
  readonly widthPx: number
  readonly onset: () => Onset | null
  /** After every painting: places may have moved. */
  readonly onPainted: () => void
  readonly onCursor: (sample: number | null) => void
  /** Places on the axis, after a drag. */
  readonly onDrag: (from: number, to: number) => void
}

/** A uPlot of one column of a run. */
export function plot(into: HTMLElement, wishes: PlotWishes): UPlot {
  const { spec, run, axis, widthPx } = wishes
  const x = axis === 'distance' ? run.distanceM : run.timeS
  const column = spec.column(run) ?? new Float64Array(x.length)
  const drawn = plotColumn(column, run, spec.smoothS)
  const behind = spec.behind?.column(run)
  const data: UPlot.AlignedData = [
    x,
    behind ? plotColumn(behind, run, spec.smoothS) : new Array<null>(x.length).fill(null),
    drawn,
  ]
  const range = believableRange(drawn, spec.leastSpan)
  const u = new UPlot(
    {
      width: widthPx,
      height: spec.floor ? floorHeightPx : heightPx,
      padding: [8, 12, 0, 0],
      legend: { show: false },
      scales: { x: { time: false }, y: { range: () => [...range] } },
      series: [{}, line('--mark', 1), { ...line(strokeOf[spec.tone], 1.5), ...floorOf(spec) }],
      axes: [xAxis(axis, wishes), yAxis(spec, wishes)],
      cursor: { y: false, drag: { x: true, y: false, setScale: false }, points: { size: 7 } },
      hooks: {
        drawAxes: [(u) => paintOnset(u, axis === 'distance', run, wishes.onset())],
        draw: [wishes.onPainted],
        setCursor: [(u) => wishes.onCursor(u.cursor.idx ?? null)],
        setSelect: [
          (u) => {
            if (u.select.width < leastDragPx) return
            wishes.onDrag(u.posToVal(u.select.left, 'x'), u.posToVal(u.select.left + u.select.width, 'x'))
            u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false)
          },
        ],
      },
    },
    data,
    into,
  )
  return u
}

/** Which of the plot's lines is the column itself: the first lies behind it. */
export const drawnLine = 2

const heightPx = 132
const floorHeightPx = 100
/** A shorter drag is a click of an unsteady hand. */
const leastDragPx = 8

const strokeOf = { legs: '--legs-fill', lungs: '--lungs-fill', ink: '--ink' } as const

function line(token: `--${string}`, width: number): UPlot.Series {
  return { stroke: tokenColour(token), width, points: { show: false } }
}

function floorOf(spec: ChartSpec): Partial<UPlot.Series> {
  return spec.floor ? { fill: tokenColour('--rule'), stroke: tokenColour('--mark') } : {}
}

const font = () => `12px ${getComputedStyle(document.documentElement).getPropertyValue('--font')}`

function axisLook(): UPlot.Axis {
  return {
    stroke: tokenColour('--ink-soft'),
    font: font(),
    grid: { stroke: tokenColour('--rule'), width: 1 },
    ticks: { show: false },
    border: { show: false },
  }
}

function xAxis(axis: Axis, { units, language }: PlotWishes): UPlot.Axis {
  const most = (u: UPlot) => Math.max(3, Math.floor(u.bbox.width / devicePixelRatio / 70))
  return axis === 'distance'
    ? {
        ...axisLook(),
        grid: { show: false },
        size: 24,
        splits: (u, _index, from, to) => distanceMarks(from, to, units, most(u)),
        values: (_u, marks) => marks.map((at) => inLanguage(distanceMark(at, marks, units), language)),
      }
    : {
        ...axisLook(),
        grid: { show: false },
        size: 24,
        splits: (u, _index, from, to) => timeMarks(from, to, most(u)),
        values: (_u, marks) => marks.map(sayClock),
      }
}

function distanceMark(atM: number, marks: readonly number[], units: UnitsOfTheReader): string {
  const figure = measures.distance.shown(atM, units)
  const whole = marks.every((mark) => Math.abs((measures.distance.shown(mark, units) % 1) - 0.5) > 0.45)
  return whole ? String(Math.round(figure)) : figure.toFixed(1)
}

function yAxis(spec: ChartSpec, { units, language }: PlotWishes): UPlot.Axis {
  const most = spec.floor ? 2 : 4
  return {
    ...axisLook(),
    size: 44,
    gap: 6,
    splits: (_u, _index, low, high) =>
      spec.paceMarks ? paceMarks(low, high, units, most) : roundMarks(low, high, spec.measure, units, most),
    values: (_u, marks) => marks.map((mark) => inLanguage(spec.measure.show(mark, units), language)),
  }
}
