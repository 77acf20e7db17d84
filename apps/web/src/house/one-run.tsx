import 'uplot/dist/uPlot.min.css'
import { useParams } from '@tanstack/react-router'
import { RunRoute } from '../run/run-route.tsx'

/** The page of the run that the address names. Another run is another page, with nothing left of the one before. */
export function OneRun() {
  const { id } = useParams({ from: '/runs/$id' })
  return <RunRoute key={id} id={id} />
}
