import { Folded } from '../../parts/folded.tsx'
import { Loading } from '../../parts/loading.tsx'
import { endsOf } from './ends-of.ts'
import { useOwnTracks } from './use-own-tracks.ts'
import type { Zone } from './zone-draft.ts'
import { ZoneForm } from './zone-form.tsx'

interface AddZoneProps {
  readonly zones: readonly Zone[]
  readonly busy: boolean
  readonly onAdd: (zone: Zone) => Promise<unknown>
}

/** A new zone: where runs begin, where one points, or by its place on earth. */
export function AddZone(props: AddZoneProps) {
  return <Folded summary="Add a zone">{() => <OnceLooked {...props} />}</Folded>
}

function OnceLooked(props: AddZoneProps) {
  const { data, isPending } = useOwnTracks(true)
  if (isPending) return <Loading what="Looking where your runs begin" />
  // Without tracks it is typed in.
  const tracks = data ?? []
  const ends = endsOf(tracks).filter(({ runs }, index) => index === 0 || runs > 1)
  return <ZoneForm {...props} tracks={tracks} ends={ends.slice(0, endsShown)} />
}

const endsShown = 3
